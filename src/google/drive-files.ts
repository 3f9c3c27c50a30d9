import { isQuota, withPatience } from "./patience.ts";

/** Types of files, as Drive names them. */
export const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
export const GOOGLE_DOC = "application/vnd.google-apps.document";
export const FOLDER = "application/vnd.google-apps.folder";
export const PDF = "application/pdf";

/** The Drive advanced service's files. */
export function driveFiles(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection {
  const files = typeof Drive === "undefined" ? undefined : Drive.Files;
  if (!files)
    throw new Error("Cannot reach Drive: the advanced service Drive (v3) is not enabled in the manifest.");
  return files;
}

/** A file's content from base64, as what Drive takes. */
export function blobOf(name: string, mimeType: string, base64: string): GoogleAppsScript.Base.Blob {
  return Utilities.newBlob(Utilities.base64Decode(base64), mimeType, name);
}

/** The folder of this name in another one; made where there is none. */
export function folderIn(parent: string, name: string): string {
  const q = `name = ${quoted(name)} and ${quoted(parent)} in parents and mimeType = ${quoted(FOLDER)} and trashed = false`;
  return driveFiles().list({ q, fields: "files(id)" }).files?.[0]?.id ?? makeFolder(name, parent);
}

/** Makes a folder in Drive and gives its id. */
export function makeFolder(name: string, parent?: string): string {
  const made = { name, mimeType: FOLDER, ...(parent === undefined ? {} : { parents: [parent] }) };
  const folder = withPatience(() => driveFiles().create(made), isQuota);
  return idOf(folder, name);
}

/** Gives a file or folder another name. */
export function renameFile(id: string, name: string): void {
  driveFiles().update({ name }, id);
}

/** Puts a .docx into a folder as it is. */
export function uploadDocx(name: string, base64: string, folder: string): string {
  const file = driveFiles().create(
    { name: `${name}.docx`, mimeType: DOCX, parents: [folder] },
    blobOf(`${name}.docx`, DOCX, base64),
  );
  return idOf(file, name);
}

/** The id that Drive gave. */
export function idOf(file: { readonly id?: string | null }, name: string): string {
  if (!file.id) throw new Error(`Cannot store "${name}": Drive gave no id.`);
  return file.id;
}

/** Text as it may stand in a Drive search (https://developers.google.com/workspace/drive/api/guides/search-files). */
export function quoted(text: string): string {
  return `'${text.replace(/\\/g, "\\\\").replace(/'/g, "\\'")}'`;
}

/** A file's bytes as they are now; undefined where Drive does not give them. */
export function contentOf(id: string): number[] | undefined {
  return fetchFromDrive(`${encodeURIComponent(id)}?alt=media`);
}

/**
 * What Drive answers for a file (`ID?alt=media`, `ID/export?mimeType=…`): the advanced service cannot hand over content
 * (`alt=media` throws), so it is downloaded with the script's own token (platform/apps-script.md, section 6). Undefined
 * where Drive answers anything but 200: no such file, too large, out of order.
 */
export function fetchFromDrive(pathAndQuery: string): number[] | undefined {
  const response = withPatience(() => {
    const answer = UrlFetchApp.fetch(`https://www.googleapis.com/drive/v3/files/${pathAndQuery}`, {
      headers: { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` },
      muteHttpExceptions: true,
    });
    const code = answer.getResponseCode();
    if (code === 429 || code >= 500) throw new Error(`Drive answered ${code}.`);
    return answer;
  });
  return response.getResponseCode() === 200 ? response.getContent() : undefined;
}
