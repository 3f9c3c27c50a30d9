import type { Workspace } from "../../emulator/workspace.ts";
import type { MailMessage } from "../../emulator/workspace-api.ts";
import { click, follow, handIn, OFFICE, UNIT_HEAD } from "./stage.ts";

const EIGHTS = [8, 8, 8, 8, 8, 8, 8, 8, 8, 8];

/**
 * Every door that people and the clock use; the message of each that ended in an exception.
 *
 * @param invitation A link to the unit's step. `items`: functions of the menu.
 */
export function knockEverywhere(
  workspace: Workspace,
  invitation: MailMessage,
  items: readonly string[],
): readonly string[] {
  const before = workspace.executions.length;
  handIn(workspace, UNIT_HEAD, EIGHTS);
  follow(workspace, invitation);
  try {
    click(workspace, invitation, { kind: "appraise" });
  } catch {
    // A page that shows a refusal has nothing to click.
  }
  for (const item of items) workspace.chooseMenuItem(OFFICE, item);
  workspace.advanceTo(Date.parse("2026-10-15T08:00:00+07:00"));
  return workspace.executions
    .slice(before)
    .flatMap(({ entry, error }) => (error === undefined ? [] : [`${entry}: ${error}`]));
}
