import type { Payload } from "../payload.ts";
import type { SpreadsheetDraft } from "../spreadsheet-draft.ts";

/**
 * Applies one request of a batch to the draft.
 *
 * @param at Where it stands in the body, for messages: `requests[3].update_cells`.
 * @returns Its reply; nothing where Google replies with an empty object.
 * @throws InvalidRequest in Google's words.
 */
export type RequestHandler = (draft: SpreadsheetDraft, request: Payload, at: string) => Payload | undefined;
