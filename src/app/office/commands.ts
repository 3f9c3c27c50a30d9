import { correctDecisionDialog } from "./correct-decision.ts";
import type { OfficeCommand } from "./office-command.ts";
import { resendLink } from "./resend-link.ts";
import { revokeTitleDialog } from "./revoke-title.ts";
import { signDecision } from "./sign-decision.ts";

/** Every dialog of the Office's submenus, in the order of the menu within its group. */
export const OFFICE_COMMANDS: readonly OfficeCommand[] = [
  signDecision,
  correctDecisionDialog,
  revokeTitleDialog,
  resendLink,
];

/** The command of this name, or undefined. */
export function commandNamed(name: string): OfficeCommand | undefined {
  return OFFICE_COMMANDS.find((command) => command.name === name);
}
