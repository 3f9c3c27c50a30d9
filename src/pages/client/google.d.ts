/** The little of `google.script` that a page uses; https://developers.google.com/apps-script/guides/html/reference/run */
interface ScriptRun {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
  rpc(request: unknown): void;
}

/** Absent where the page is opened as a file; `host` only in a dialog of the sheet. */
declare const google:
  | { readonly script?: { readonly run?: ScriptRun; readonly host?: { close(): void } } }
  | undefined;
