import { mimeTypes } from "../../services/drive/limits.ts";
import type { DriveFileState } from "../../services/drive/state.ts";
import type { Session } from "../session.ts";

/** A folder of Drive with the files that lie directly in it, newest first. */
export interface DocumentFolder {
  readonly id: string;
  /** Its path from the top: `Công dân học tập / 2026`. */
  readonly name: string;
  readonly files: readonly DriveFileState[];
}

/**
 * Files in Drive by folder, those with something to read first and of them the one with the newest file: copies that are
 * stored every morning stand below. Empty folders, trash and the spreadsheet and forms themselves are left out.
 */
export function documentFolders(session: Session): readonly DocumentFolder[] {
  return session.remember("documents", ({ world }) => {
    const all = Object.values(world.drive.files).filter((file) => !file.trashed);
    const folders = new Map(
      all.filter((file) => file.mimeType === mimeTypes.folder).map((file) => [file.id, file]),
    );
    const found = new Map<string, DriveFileState[]>();
    for (const file of all.filter((one) => one.mimeType !== mimeTypes.folder && one.base64 !== "")) {
      const parent = file.parents.find((id) => folders.has(id)) ?? "";
      found.set(parent, [...(found.get(parent) ?? []), file]);
    }
    return [...found]
      .map(([id, files]) => ({ id, name: pathOf(id, folders), files: files.toSorted(byNewest) }))
      .sort(
        (one, other) =>
          Number(isToRead(other)) - Number(isToRead(one)) ||
          newest(other) - newest(one) ||
          one.name.localeCompare(other.name, "vi"),
      );
  });
}

export function documentById(session: Session, id: string): DriveFileState | undefined {
  const file = session.workspace.world.drive.files[id];
  return file && !file.trashed && file.mimeType !== mimeTypes.folder ? file : undefined;
}

/** True for a Word document and for the Google Doc made of one. */
export function isWord(file: DriveFileState): boolean {
  return file.mimeType === mimeTypes.docx || file.sourceMimeType === mimeTypes.docx;
}

/** True for a PDF: an exported document, or one that the script stored. */
export function isPdf(file: DriveFileState): boolean {
  return file.mimeType === mimeTypes.pdf;
}

/** File name to download under: a Google Doc has no ending of its own. */
export function downloadName(file: DriveFileState): string {
  return isWord(file) && !file.name.toLowerCase().endsWith(".docx") ? `${file.name}.docx` : file.name;
}

function isToRead({ files }: DocumentFolder): boolean {
  return files.some((file) => isWord(file) || isPdf(file));
}

/** When a folder last got a file: what was made for the year stands before the templates of its first day. */
function newest(folder: DocumentFolder): number {
  return folder.files[0]?.createdAt ?? 0;
}

function byNewest(one: DriveFileState, other: DriveFileState): number {
  return other.createdAt - one.createdAt;
}

function pathOf(id: string, folders: ReadonlyMap<string, DriveFileState>): string {
  const names: string[] = [];
  const seen = new Set<string>();
  for (
    let folder = folders.get(id);
    folder && !seen.has(folder.id);
    folder = folders.get(folder.parents[0] ?? "")
  ) {
    seen.add(folder.id);
    names.unshift(folder.name);
  }
  return names.join(" / ") || "Drive của tôi";
}
