/** An error as the advanced service throws it; `details` as Google's JSON says it. */
export class GoogleJsonResponseException extends Error {
  override readonly name = "GoogleJsonResponseException";
  readonly details: { readonly code: number; readonly message: string };

  /** @param method Full name of the API method: `sheets.spreadsheets.batchUpdate`. */
  constructor(method: string, code: number, message: string) {
    super(`API call to ${method} failed with error: ${message}`);
    this.details = { code, message };
  }
}

/** What is wrong with a request, in Google's words; the method's name is added where it is caught. */
export class InvalidRequest extends Error {
  readonly code: number;

  constructor(message: string, code = 400) {
    super(message);
    this.code = code;
  }
}

/** A body that is no such JSON: found before any request is looked at. */
export class InvalidPayload extends InvalidRequest {}

/** Runs the body of an API method; what it finds wrong becomes Google's exception. */
export function asApiMethod<T>(method: string, body: () => T): T {
  try {
    return body();
  } catch (error) {
    if (error instanceof InvalidRequest) {
      throw new GoogleJsonResponseException(method, error.code, error.message);
    }
    throw error;
  }
}
