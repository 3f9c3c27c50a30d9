import type { WorkspaceApi } from "../../workspace-api.ts";
import type { Cohort } from "../input/cohort.ts";
import { actionEvent, closeActions } from "./actions.ts";
import { fillInputTabs } from "./input-tabs.ts";
import { performNow } from "./office.ts";
import { reportEvent } from "./report-event.ts";
import { findForms, register, selfAssess } from "./responses.ts";
import { Stage } from "./stage.ts";
import { type TimedEvent, Timeline } from "./timeline.ts";

/** What the Office does before anybody else can do anything, in order. */
const BEGINNING: readonly ((stage: Stage) => void)[] = [
  ({ workspace, office }) => performNow(workspace, office, "setup"),
  ({ workspace, cohort }) => fillInputTabs(workspace, cohort),
  ({ workspace, office }) => performNow(workspace, office, "open-cycle"),
];

/**
 * A year that is being played, step by step: first the Office's beginning, then what people do, each at its time. Time
 * itself is moved by whoever plays it. It can be forked at any step.
 */
export class Year {
  readonly stage: Stage;
  private begun: number;
  private timeline: Timeline | undefined;

  /** @param workspace an empty one */
  static of(workspace: WorkspaceApi, cohort: Cohort): Year {
    return new Year(new Stage(workspace, cohort), 0, undefined);
  }

  private constructor(stage: Stage, begun: number, timeline: Timeline | undefined) {
    this.stage = stage;
    this.begun = begun;
    this.timeline = timeline;
  }

  /**
   * A year that goes its own way from here.
   * @param workspace one forked from this one, or from what time alone made of it
   */
  fork(workspace: WorkspaceApi): Year {
    return new Year(this.stage.fork(workspace), this.begun, this.timeline?.fork());
  }

  /** True while the Office still has to begin. */
  get isBeginning(): boolean {
    return this.begun < BEGINNING.length;
  }

  /** The Office's next step of the beginning. */
  begin(): void {
    BEGINNING[this.begun]?.(this.stage);
    this.begun += 1;
    if (!this.isBeginning) this.timeline = new Timeline(eventsOf(this.stage));
  }

  /** Epoch ms of what somebody does next; undefined where nobody does anything any more. */
  get nextAt(): number | undefined {
    return this.timeline?.nextAt;
  }

  /** What people still have to do, the last first. */
  get pending(): readonly TimedEvent[] {
    return this.timeline?.pending ?? [];
  }

  /** Somebody does what is next; the clock stands at its time. */
  act(): void {
    const event = this.timeline?.next(Number.POSITIVE_INFINITY);
    const again = event?.run(this.stage);
    if (again !== undefined) this.timeline?.add(again);
  }

  /** The year is over: whoever still waits has waited in vain. */
  close(): void {
    closeActions(this.stage);
  }
}

function eventsOf({ workspace, cohort }: Stage): readonly TimedEvent[] {
  const forms = findForms(workspace);
  const registrations = cohort.registrations.map(
    (line): TimedEvent => ({
      ...{ at: line.at, rank: "registration", line: line.line },
      run: (stage) => void register(stage.workspace, forms, line),
    }),
  );
  const selfAssessments = cohort.selfAssessments.map(
    (line): TimedEvent => ({
      ...{ at: line.at, rank: "selfAssessment", line: line.line },
      run: (stage) => void selfAssess(stage.workspace, forms, line),
    }),
  );
  return [...registrations, ...selfAssessments, ...cohort.actions.map(actionEvent), reportEvent(cohort)];
}
