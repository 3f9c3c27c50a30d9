/**
 * A text as the build packed it (gzip'd, in base64: `import packed from "./x?packed"`). Throws where it is no such thing:
 * a broken build, never a person's mistake.
 *
 * @see https://developers.google.com/apps-script/reference/utilities/utilities#ungzip(BlobSource)
 */
export function unpack(packed: string): string {
  const blob = Utilities.newBlob(Utilities.base64Decode(packed), "application/x-gzip");
  return Utilities.ungzip(blob).getDataAsString("UTF-8");
}
