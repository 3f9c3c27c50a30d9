import { costs } from "../../core/costs.ts";
import type { Runtime } from "../../core/runtime.ts";
import { booleanArgument, Exception, textArgument } from "../exception.ts";
import { formsLimits } from "./limits.ts";
import type { FormState } from "./state.ts";

/** Reads and writes one form of the world in the name of its object. */
export class FormAccess {
  readonly runtime: Runtime;
  readonly id: string;
  object: object = {};

  constructor(runtime: Runtime, id: string) {
    this.runtime = runtime;
    this.id = id;
  }

  get state(): FormState {
    const state = this.runtime.world.forms[this.id];
    if (!state) throw new Exception(formsLimits.notFound);
    return state;
  }

  read<T>(name: string, ask: (state: FormState) => T): T {
    return this.runtime.call({ name: `Form.${name}`, roundTrip: false }, () => ask(this.state));
  }

  write(name: string, change: (state: FormState) => Partial<FormState>): object {
    return this.runtime.call({ name: `Form.${name}`, modelledMs: costs.formProperty }, () => {
      this.change(change(this.state));
      return this.object;
    });
  }

  change(part: Partial<FormState>): void {
    const { forms } = this.runtime.world;
    this.runtime.set("forms", { ...forms, [this.id]: { ...this.state, ...part } });
  }

  text(name: string, value: unknown): string {
    return textArgument(`FormApp.Form.${name}`, value);
  }

  flag(name: string, value: unknown): boolean {
    return booleanArgument(`FormApp.Form.${name}`, value);
  }
}
