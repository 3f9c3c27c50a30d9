import type { SystemState } from "../app/book.ts";
import type { Documents } from "../app/ports.ts";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const GOOGLE_DOC = "application/vnd.google-apps.document";
const FOLDER = "application/vnd.google-apps.folder";

/** Keys under which `_Hệ thống` remembers Drive ids: the root folder, each year's, each template. */
export const ROOT_FOLDER = "root";
export const templateKey = (name: string): string => `template:${name}`;

function driveFiles(): GoogleAppsScript.Drive_v3.Drive.V3.Collection.FilesCollection {
  const files = typeof Drive === "undefined" ? undefined : Drive.Files;
  if (!files)
    throw new Error("Cannot reach Drive: the advanced service Drive (v3) is not enabled in the manifest.");
  return files;
}

/** A .docx from base64, as what Drive takes. */
export function docxBlob(name: string, base64: string): GoogleAppsScript.Base.Blob {
  return Utilities.newBlob(Utilities.base64Decode(base64), DOCX, `${name}.docx`);
}

/** Makes a folder in Drive and gives its id. */
export function makeFolder(name: string, parent?: string): string {
  const folder = driveFiles().create({
    name,
    mimeType: FOLDER,
    ...(parent === undefined ? {} : { parents: [parent] }),
  });
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
    docxBlob(name, base64),
  );
  return idOf(file, name);
}

function idOf(file: { readonly id?: string | null }, name: string): string {
  if (!file.id) throw new Error(`Cannot store "${name}": Drive gave no id.`);
  return file.id;
}

/** Text as it may stand in a Drive search (https://developers.google.com/workspace/drive/api/guides/search-files). */
function quoted(text: string): string {
  return `'${text.replace(/\\/g, "\\\\").replace(/'/g, "\\'")}'`;
}

function yearFolder(root: string, year: number): string {
  const name = `Năm ${year}`;
  const q = `name = ${quoted(name)} and ${quoted(root)} in parents and mimeType = ${quoted(FOLDER)} and trashed = false`;
  return driveFiles().list({ q, fields: "files(id)" }).files?.[0]?.id ?? makeFolder(name, root);
}

/**
 * A file's bytes: the advanced service cannot hand over content (`alt=media` throws), so it is downloaded with the
 * script's own token (platform/apps-script.md, section 6).
 */
function download(id: string): string {
  const url = `https://www.googleapis.com/drive/v3/files/${encodeURIComponent(id)}?alt=media`;
  const response = UrlFetchApp.fetch(url, {
    headers: { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` },
  });
  return Utilities.base64Encode(response.getContent());
}

function known(system: SystemState, key: string, what: string): string {
  const id = system.folders[key];
  if (id === undefined)
    throw new Error(`Chưa có ${what} trong Drive. Chọn “Thiết lập” trong menu Công dân học tập rồi làm lại.`);
  return id;
}

/** Documents in Drive: the Office's templates, and a folder a year for what is made. */
export const driveDocuments: Documents = {
  template: (system, name) => download(known(system, templateKey(name), `mẫu “${name}”`)),
  store: (system, year, name, docxBase64) => {
    const folder = yearFolder(known(system, ROOT_FOLDER, "thư mục của phần mềm"), year);
    const docx = uploadDocx(name, docxBase64, folder);
    const converted = driveFiles().create(
      { name, mimeType: GOOGLE_DOC, parents: [folder] },
      docxBlob(name, docxBase64),
    );
    return {
      docxUrl: `https://drive.google.com/file/d/${docx}/view`,
      googleDocUrl: `https://docs.google.com/document/d/${idOf(converted, name)}/edit`,
    };
  },
};
