import type { SystemState } from "../app/book.ts";
import type { Copies, CopyContent, StoredCopy } from "../app/ports.ts";
import { ROOT_FOLDER } from "./drive-documents.ts";
import { driveFiles, FOLDER, fetchFromDrive, makeFolder, quoted } from "./drive-files.ts";

/** Folder of the copies, below the software's own. */
const FOLDER_NAME = "Sao lưu";

/** Most files that one answer of Drive lists. */
const MOST_FILES = 1000;

/** A copy's name begins with its day. */
const NAMED_BY_DAY = /^(\d{4}-\d{2}-\d{2}) /;

/** Copies in Drive. The folder is looked up once an execution. */
export function driveCopies(): Copies {
  let known: string | undefined;
  const folder = (system: SystemState): string => {
    known ??= folderOf(system);
    return known;
  };
  const list = (system: SystemState) => copiesIn(folder(system));
  let listed: readonly StoredCopy[] | undefined;
  return {
    list: (system) => {
      listed = list(system);
      return listed;
    },
    store: (system, name, mimeType, content) => {
      const former = (listed ?? list(system)).find((copy) => copy.name === name);
      const blob = blobOf(name, mimeType, content);
      if (former) driveFiles().update({ name }, former.id, blob);
      else driveFiles().create({ name, mimeType, parents: [folder(system)] }, blob);
    },
    text: (id) => {
      const bytes = fetchFromDrive(`${encodeURIComponent(id)}?alt=media`);
      return bytes && Utilities.newBlob(bytes, "text/plain").getDataAsString("UTF-8");
    },
    discard: (ids) => {
      for (const id of ids) driveFiles().update({ trashed: true }, id);
    },
  };
}

function folderOf({ folders }: SystemState): string {
  const root = folders[ROOT_FOLDER];
  if (root === undefined) {
    throw new Error(
      "Chưa có thư mục của phần mềm trong Drive nên không sao lưu được. Chọn “Thiết lập” trong menu Công dân học tập.",
    );
  }
  const q = `name = ${quoted(FOLDER_NAME)} and ${quoted(root)} in parents and mimeType = ${quoted(FOLDER)} and trashed = false`;
  return driveFiles().list({ q, fields: "files(id)" }).files?.[0]?.id ?? makeFolder(FOLDER_NAME, root);
}

function copiesIn(folder: string): readonly StoredCopy[] {
  const q = `${quoted(folder)} in parents and trashed = false`;
  const { files = [] } = driveFiles().list({ q, fields: "files(id,name)", pageSize: MOST_FILES });
  return files
    .flatMap(({ id, name }) => {
      const day = NAMED_BY_DAY.exec(name ?? "")?.[1];
      return id && name && day ? [{ id, name, day }] : [];
    })
    .sort((one, other) => (one.name < other.name ? 1 : -1));
}

function blobOf(name: string, mimeType: string, content: CopyContent): GoogleAppsScript.Base.Blob {
  return "text" in content
    ? Utilities.newBlob(content.text, mimeType, name)
    : Utilities.newBlob(Utilities.base64Decode(content.base64), mimeType, name);
}
