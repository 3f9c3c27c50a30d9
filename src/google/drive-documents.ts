import type { SystemState } from "../app/book.ts";
import type { Documents, StoredFile, YearFolder } from "../app/documents.ts";
import { instantOf } from "../domain/calendar.ts";
import {
  blobOf,
  contentOf,
  DOCX,
  driveFiles,
  FOLDER,
  fetchFromDrive,
  folderIn,
  GOOGLE_DOC,
  idOf,
  PDF,
  quoted,
} from "./drive-files.ts";
import { isQuota, withPatience } from "./patience.ts";
import { sha256Hex } from "./sha256-hex.ts";

/** Keys under which `_Hệ thống` remembers Drive ids: the root folder, each year's, each template. */
export const ROOT_FOLDER = "root";
export const templateKey = (name: string): string => `template:${name}`;

/** Folders of this name hold what is made for a year. */
const YEAR_FOLDER = /^Năm (\d{4})$/;

/** Most files that one answer of Drive lists (https://developers.google.com/workspace/drive/api/reference/rest/v3/files/list). */
const MOST_FILES = 1000;

function known(system: SystemState, key: string, what: string): string {
  const id = system.folders[key];
  if (id === undefined)
    throw new Error(`Chưa có ${what} trong Drive. Chọn “Thiết lập” trong menu Công dân học tập rồi làm lại.`);
  return id;
}

/** The software's own folder. @throws Error in Vietnamese where setup has not made it. */
export function rootFolder(system: SystemState): string {
  return known(system, ROOT_FOLDER, "thư mục của phần mềm");
}

function yearFolder(system: SystemState, year: number): string {
  return folderIn(rootFolder(system), `Năm ${year}`);
}

/** Puts bytes into a folder as they are, and says what they were. */
function put(folder: string, name: string, mimeType: string, bytes: number[]): StoredFile {
  const made = withPatience(
    () =>
      driveFiles().create({ name, mimeType, parents: [folder] }, Utilities.newBlob(bytes, mimeType, name)),
    isQuota,
  );
  const id = idOf(made, name);
  const url = `https://drive.google.com/file/d/${id}/view`;
  return { id, name, url, mimeType, bytes: bytes.length, sha256: sha256Hex(bytes) };
}

/**
 * The PDF of a Google Doc; undefined where Drive does not give one: it exports at most 10 MB, and a paper whose PDF fails is
 * still delivered (https://developers.google.com/workspace/drive/api/reference/rest/v3/files/export).
 */
function pdfOf(id: string): number[] | undefined {
  return fetchFromDrive(`${encodeURIComponent(id)}/export?mimeType=${encodeURIComponent(PDF)}`);
}

function store(system: SystemState, year: number, name: string, docxBase64: string) {
  const folder = yearFolder(system, year);
  const docx = put(folder, `${name}.docx`, DOCX, Utilities.base64Decode(docxBase64));
  const converted = withPatience(
    () =>
      driveFiles().create(
        { name, mimeType: GOOGLE_DOC, parents: [folder] },
        blobOf(`${name}.docx`, DOCX, docxBase64),
      ),
    isQuota,
  );
  const googleDoc = idOf(converted, name);
  const exported = pdfOf(googleDoc);
  return {
    docx,
    googleDocUrl: `https://docs.google.com/document/d/${googleDoc}/edit`,
    ...(exported ? { pdf: put(folder, `${name}.pdf`, PDF, exported) } : {}),
  };
}

/** What lies in a folder, newest first; of more than a thousand the newest. */
function filesIn(folder: string): YearFolder["files"] {
  const q = `${quoted(folder)} in parents and trashed = false`;
  const fields = "files(name,webViewLink,mimeType,createdTime)";
  const { files = [] } = driveFiles().list({ q, fields, orderBy: "createdTime desc", pageSize: MOST_FILES });
  return files.map(({ name, webViewLink, mimeType, createdTime }) => ({
    name: name ?? "",
    url: webViewLink ?? "",
    mimeType: mimeType ?? "",
    at: instantOf(Date.parse(createdTime ?? "")),
  }));
}

function folders(system: SystemState): readonly YearFolder[] {
  const q = `${quoted(rootFolder(system))} in parents and mimeType = ${quoted(FOLDER)} and trashed = false`;
  const { files = [] } = driveFiles().list({ q, fields: "files(id,name,webViewLink)", pageSize: MOST_FILES });
  return files
    .flatMap(({ id, name, webViewLink }) => {
      const year = Number(YEAR_FOLDER.exec(name ?? "")?.[1]);
      return Number.isNaN(year) || !id ? [] : [{ year, url: webViewLink ?? "", files: filesIn(id) }];
    })
    .sort((one, other) => other.year - one.year);
}

/** Documents in Drive: the Office's templates, and a folder a year for what is made. */
export const driveDocuments: Documents = {
  template: (system, name) => {
    const bytes = contentOf(known(system, templateKey(name), `mẫu “${name}”`));
    if (bytes) return Utilities.base64Encode(bytes);
    throw new Error(
      `Không đọc được mẫu “${name}” trong Drive (tệp đã bị xóa hoặc Drive đang gián đoạn). Thử lại sau một phút; nếu mẫu đã bị xóa, lấy lại từ Thùng rác của Drive.`,
    );
  },
  store,
  keep: (system, year, name, mimeType, base64) =>
    put(yearFolder(system, year), name, mimeType, Utilities.base64Decode(base64)),
  digest: (id) => {
    const bytes = contentOf(id);
    return bytes && sha256Hex(bytes);
  },
  folders,
};
