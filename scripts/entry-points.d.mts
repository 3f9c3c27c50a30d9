/** The functions Google may call by name: function name → parameter list. */
export const ENTRY_POINTS: Readonly<Record<string, string>>;

/** The commands behind the items of the Office's submenus. */
export const OFFICE_DIALOGS: readonly string[];

/** `resend-link` → `menuResendLink`. */
export function menuFunction(command: string): string;
