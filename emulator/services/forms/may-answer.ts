import type { World } from "../../core/world.ts";
import type { FormState } from "./state.ts";

/**
 * Whether this person may answer the form: its responders are those named by `addPublishedReaders` and by permissions
 * of view `published` in Drive. Where nobody was named, anybody may: what a new form grants by itself differs between
 * accounts and is not documented.
 *
 * @param respondent Address of the person's Google account; empty without one.
 * @see https://developers.google.com/workspace/forms/api/guides/publishing-and-responder-access
 */
export function mayAnswer(world: Pick<World, "drive">, form: FormState, respondent: string): boolean {
  const address = respondent.trim().toLowerCase();
  const permissions = world.drive.permissions.filter(
    ({ fileId, view }) => fileId === form.id && view === "published",
  );
  const readers = form.publishedReaders.map((reader) => reader.toLowerCase());
  if (permissions.length === 0 && readers.length === 0) return true;
  if (readers.includes(address)) return true;
  return permissions.some(({ type, emailAddress, domain = "" }) => {
    if (type === "anyone") return true;
    if (type === "domain") return domain !== "" && address.endsWith(`@${domain.toLowerCase()}`);
    return emailAddress !== "" && emailAddress.toLowerCase() === address;
  });
}
