/**
 * A refusal that a person can meet. It is returned, never thrown; an exception is a broken contract.
 * `message` is Vietnamese and says what was found, what was expected and what to do.
 */
export interface Refusal {
  readonly ok: false;
  readonly code: string;
  readonly message: string;
}

export interface Accepted<T> {
  readonly ok: true;
  readonly value: T;
}

/** What a command came to. */
export type Outcome<T> = Accepted<T> | Refusal;

export function accept<T>(value: T): Accepted<T> {
  return { ok: true, value };
}

export function refuse(code: string, message: string): Refusal {
  return { ok: false, code, message };
}
