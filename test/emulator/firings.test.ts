import { describe, expect, test } from "@jest/globals";
import type { Fate } from "../../emulator/services/script/firing.ts";
import { Workspace } from "../../emulator/workspace.ts";
import { morning, owner, scratchWorkspace, withScript } from "./scratch-workspace.ts";

const MINUTE = 60_000;

const script = `
  function start() {
    const form = FormApp.create("Phiếu", true).setCollectEmail(true);
    form.addTextItem().setTitle("Tên");
    ScriptApp.newTrigger("ring").forForm(form).onFormSubmit().create();
    ScriptApp.newTrigger("tick").timeBased().everyMinutes(30).create();
  }
  function note(text) {
    const store = PropertiesService.getScriptProperties();
    store.setProperty("heard", (store.getProperty("heard") || "") + text + ";");
  }
  function ring(event) {
    note(event.triggerUid === undefined ? "?" : event.response === undefined ? "trống" : event.response.getItemResponses()[0].getResponse());
  }
  function tick(event) { note(event.hour === undefined ? "tick trống" : "tick"); }`;

/** A form with a submit trigger, and a clock that ticks every half hour; rings fare as `fate` says. */
function withFate(fate: (handler: string) => Fate | undefined): Workspace {
  const workspace = scratchWorkspace(script);
  workspace.chooseMenuItem(owner, "start");
  workspace.onFiring = ({ handler }) => fate(handler);
  return workspace;
}

function answer(workspace: Workspace, name: string) {
  const [form] = workspace.forms();
  const outcome = workspace.submitForm(form?.id ?? "", "an@stc.example", { Tên: name });
  if (!outcome.accepted) throw new Error(outcome.problems.join());
  return outcome.executions.length;
}

const heard = (workspace: Workspace) => workspace.world.properties.script.heard ?? "";

describe("a trigger's ring", () => {
  test("goes through where nobody deals with it", () => {
    const workspace = withFate(() => undefined);
    expect(answer(workspace, "An")).toBe(1);
    workspace.advanceTo(morning + 61 * MINUTE);
    expect(heard(workspace)).toBe("An;tick;tick;");
  });

  test("may be lost: the response is stored all the same, and the clock ticks on", () => {
    let ticks = 0;
    const workspace = withFate((handler) => (handler === "ring" || ticks++ === 0 ? "lost" : "rings"));
    expect(answer(workspace, "An")).toBe(0);
    expect(Object.values(workspace.world.forms)[0]?.responses).toHaveLength(1);
    workspace.advanceTo(morning + 61 * MINUTE);
    expect(heard(workspace)).toBe("tick;");
  });

  test("may come twice", () => {
    const workspace = withFate(() => "twice");
    expect(answer(workspace, "An")).toBe(2);
    workspace.advanceTo(morning + 31 * MINUTE);
    expect(heard(workspace)).toBe("An;An;tick;tick;");
  });

  test("may come blank: it says who rang, and nothing of what happened", () => {
    const workspace = withFate(() => "blank");
    answer(workspace, "An");
    workspace.advanceTo(morning + 31 * MINUTE);
    expect(heard(workspace)).toBe("trống;tick trống;");
  });

  test("may come late, after what happened since, with its own content", () => {
    let rings = 0;
    const workspace = withFate((handler) =>
      handler === "ring" && rings++ === 0 ? { lateMs: 45 * MINUTE } : undefined,
    );
    expect(answer(workspace, "An")).toBe(0);
    expect(answer(workspace, "Bình")).toBe(1);
    workspace.advanceTo(morning + 44 * MINUTE);
    expect(heard(workspace)).toBe("Bình;tick;");
    const [late] = workspace.advanceTo(morning + 46 * MINUTE);
    expect(late?.record.at).toBe("2026-10-14T09:45:00.000+07:00");
    expect(heard(workspace)).toBe("Bình;tick;An;");
  });

  test("that is late outlives saving and forking", () => {
    const workspace = withFate((handler) => (handler === "ring" ? { lateMs: MINUTE } : undefined));
    answer(workspace, "An");
    const loaded = Workspace.load(workspace.save(), { bundle: withScript(script).bundle });
    loaded.advanceTo(morning + 2 * MINUTE);
    expect(heard(loaded)).toBe("An;");
    const forked = workspace.fork();
    forked.advanceTo(morning + 2 * MINUTE);
    expect(heard(forked)).toBe("An;");
  });
});

test("a workspace saved before there were late rings loads", () => {
  const workspace = scratchWorkspace(script);
  const saved = JSON.parse(workspace.save());
  delete saved.world.delayedFirings;
  delete saved.world.triggerRuntime;
  const loaded = Workspace.load(JSON.stringify(saved), { bundle: withScript(script).bundle });
  expect(loaded.advanceTo(morning + MINUTE)).toEqual([]);
});
