/**
 * Ends a call of something Google has and this workspace does not: a run never goes on with a wrong answer.
 *
 * @param what Name as a script writes it: `Form.setConfirmationMessage`.
 */
export function unsupported(what: string): never {
  throw new Error(`unsupported("${what}"): the local workspace does not have this call of Google's`);
}
