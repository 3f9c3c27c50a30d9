import type { Runtime } from "../../core/runtime.ts";
import { unsupported } from "../../core/unsupported.ts";
import { remainingQuota, spendQuota } from "../daily-quota.ts";
import { Exception } from "../exception.ts";
import { fileId as newFileId } from "../identifiers.ts";
import { InvalidRequest } from "../sheets/api-error.ts";
import { isRecord } from "../sheets/field-mask.ts";
import { blobContent } from "../utilities/blob.ts";
import { driveLimits, mimeTypes } from "./limits.ts";
import type { DriveFileState } from "./state.ts";

/** "My Drive", which `root` stands for. */
export const rootFolderId = "0ALocalWorkspaceRootPVA";

/** @throws InvalidRequest in Google's words where the script has made no such file. */
export function findFile(runtime: Runtime, id: unknown): DriveFileState {
  const file = runtime.world.drive.files[String(id)];
  if (!file) throw new InvalidRequest(`File not found: ${String(id)}.`, 404);
  return file;
}

/** Stores a new file: of a blob, a folder or empty Google Doc without one, or as the copy of `source`. */
export function createFile(
  runtime: Runtime,
  resource: unknown,
  content: unknown,
  source?: DriveFileState,
): DriveFileState {
  const fields = fileFields(runtime, resource);
  const id = newFileId((count) => runtime.randomBytes(count));
  const file: DriveFileState = {
    id,
    name: fields.name ?? (source ? `Copy of ${source.name}` : "Untitled"),
    description: fields.description ?? "",
    parents: fields.parents ?? source?.parents ?? [rootFolderId],
    createdAt: runtime.now,
    modifiedAt: runtime.now,
    trashed: false,
    ...(source ? bytesOfCopy(source, fields.mimeType) : bytesOf(content, fields.mimeType)),
  };
  if (file.mimeType === mimeTypes.googleDoc) countDocument(runtime);
  store(runtime, file);
  return file;
}

export function updateFile(
  runtime: Runtime,
  file: DriveFileState,
  resource: unknown,
  content: unknown,
  moves: Readonly<Record<string, unknown>>,
): DriveFileState {
  if (isRecord(resource) && "parents" in resource) {
    throw new InvalidRequest(
      "The parents field is not directly writable in update requests. Use the addParents and removeParents parameters instead.",
      403,
    );
  }
  const { parents: _parents, mimeType: _type, ...fields } = fileFields(runtime, resource);
  const updated: DriveFileState = {
    ...file,
    ...fields,
    parents: movedParents(runtime, file.parents, moves),
    modifiedAt: runtime.now,
    ...(content ? bytesOf(content, file.mimeType) : {}),
  };
  store(runtime, updated);
  return updated;
}

interface FileFields {
  readonly name?: string;
  readonly description?: string;
  readonly mimeType?: string;
  readonly parents?: readonly string[];
  readonly trashed?: boolean;
}

/** What a script says of a file; a field the workspace does not keep is refused. */
function fileFields(runtime: Runtime, resource: unknown): FileFields {
  if (!isRecord(resource)) return {};
  const known = ["name", "description", "mimeType", "parents", "trashed"];
  const unknown = Object.keys(resource).find((key) => !known.includes(key));
  if (unknown !== undefined) unsupported(`Drive file resource with ${unknown}`);
  const { name, description, mimeType, parents, trashed } = resource;
  return {
    ...(typeof name === "string" ? { name } : {}),
    ...(typeof description === "string" ? { description } : {}),
    ...(typeof mimeType === "string" ? { mimeType } : {}),
    ...(Array.isArray(parents) ? { parents: parents.map((id) => folderId(runtime, id)) } : {}),
    ...(typeof trashed === "boolean" ? { trashed } : {}),
  };
}

function folderId(runtime: Runtime, id: unknown): string {
  if (id === "root" || id === rootFolderId) return rootFolderId;
  const folder = findFile(runtime, id);
  if (folder.mimeType !== mimeTypes.folder) {
    throw new InvalidRequest("The specified parent is not a folder.", 403);
  }
  return folder.id;
}

function movedParents(
  runtime: Runtime,
  parents: readonly string[],
  moves: Readonly<Record<string, unknown>>,
): readonly string[] {
  const ids = (list: unknown) =>
    typeof list === "string" && list !== "" ? list.split(",").map((id) => folderId(runtime, id.trim())) : [];
  const removed = ids(moves.removeParents);
  return [...new Set([...parents.filter((id) => !removed.includes(id)), ...ids(moves.addParents)])];
}

type FileBytes = Pick<DriveFileState, "mimeType" | "sourceMimeType" | "base64">;

/** Bytes and type; a .docx asked for as a Google Doc is converted, keeping the bytes it was made of. */
function bytesOf(content: unknown, wanted: string | undefined): FileBytes {
  const blob = content === undefined || content === null ? undefined : blobContent(content);
  if (content !== undefined && content !== null && !blob) throw new Exception("Invalid argument: mediaData");
  const base64 = blob ? Buffer.from(blob.bytes).toString("base64") : "";
  const given = blob?.contentType ?? mimeTypes.binary;
  const mimeType = wanted ?? given;
  if (!mimeType.startsWith("application/vnd.google-apps.")) return { mimeType, sourceMimeType: "", base64 };
  if (!blob) return { mimeType, sourceMimeType: "", base64 };
  return converted(given, mimeType, base64);
}

function bytesOfCopy(source: DriveFileState, wanted: string | undefined): FileBytes {
  const { mimeType, sourceMimeType, base64 } = source;
  return wanted === undefined || wanted === mimeType
    ? { mimeType, sourceMimeType, base64 }
    : converted(mimeType, wanted, base64);
}

function converted(from: string, to: string, base64: string): FileBytes {
  if (from !== mimeTypes.docx || to !== mimeTypes.googleDoc)
    unsupported(`Drive conversion of ${from} to ${to}`);
  return { mimeType: to, sourceMimeType: from, base64 };
}

function countDocument(runtime: Runtime): void {
  const { drive } = runtime.world;
  const limit = driveLimits.documentsPerDay[runtime.options.account ?? "workspace"];
  if (remainingQuota(drive.quota, limit, runtime.now) < 1) throw new Exception(driveLimits.documentsMessage);
  runtime.set("drive", { ...drive, quota: spendQuota(drive.quota, 1, runtime.now) });
}

function store(runtime: Runtime, file: DriveFileState): void {
  const { drive } = runtime.world;
  runtime.set("drive", { ...drive, files: { ...drive.files, [file.id]: file } });
}
