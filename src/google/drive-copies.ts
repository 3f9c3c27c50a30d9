import type { SystemState } from "../app/book.ts";
import type { Copies, CopyContent, StoredCopy } from "../app/ports.ts";
import { rootFolder } from "./drive-documents.ts";
import { blobOf, contentOf, driveFiles, folderIn, quoted } from "./drive-files.ts";

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
    known ??= folderIn(rootFolder(system), FOLDER_NAME);
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
      const blob = blobWith(name, mimeType, content);
      if (former) driveFiles().update({ name }, former.id, blob);
      else driveFiles().create({ name, mimeType, parents: [folder(system)] }, blob);
    },
    text: (id) => {
      const bytes = contentOf(id);
      return bytes && Utilities.newBlob(bytes, "text/plain").getDataAsString("UTF-8");
    },
    discard: (ids) => {
      for (const id of ids) driveFiles().update({ trashed: true }, id);
    },
  };
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

function blobWith(name: string, mimeType: string, content: CopyContent): GoogleAppsScript.Base.Blob {
  return "text" in content
    ? Utilities.newBlob(content.text, mimeType, name)
    : blobOf(name, mimeType, content.base64);
}
