/**
 * A definition as the build packed it (JSON, gzip'd, in base64: `import packed from "./x.json?definition"`), as the
 * value it was. Throws where the text is no such thing: a broken build, never a person's mistake.
 *
 * @see https://developers.google.com/apps-script/reference/utilities/utilities#ungzip(BlobSource)
 */
export function unpackDefinition(packed: string): unknown {
  const blob = Utilities.newBlob(Utilities.base64Decode(packed), "application/x-gzip");
  return JSON.parse(Utilities.ungzip(blob).getDataAsString("UTF-8"));
}
