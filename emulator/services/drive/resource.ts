import { mimeTypes } from "./limits.ts";
import type { DriveFileState } from "./state.ts";

/**
 * A file as the Drive API v3 describes it, every field the workspace has.
 *
 * @see https://developers.google.com/workspace/drive/api/reference/rest/v3/files
 */
export function fileResource(file: DriveFileState): Readonly<Record<string, unknown>> {
  const isGoogleType = file.mimeType.startsWith("application/vnd.google-apps.");
  return {
    kind: "drive#file",
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
    description: file.description,
    trashed: file.trashed,
    parents: file.parents,
    createdTime: new Date(file.createdAt).toISOString(),
    modifiedTime: new Date(file.modifiedAt).toISOString(),
    webViewLink: webViewLink(file),
    ownedByMe: true,
    ...(isGoogleType ? {} : { size: String(Buffer.from(file.base64, "base64").length) }),
  };
}

/** What comes back where a call names no `fields`. */
export const defaultFields = "kind,id,name,mimeType";

function webViewLink({ id, mimeType }: DriveFileState): string {
  if (mimeType === mimeTypes.folder) return `https://drive.google.com/drive/folders/${id}`;
  if (mimeType === mimeTypes.googleDoc) return `https://docs.google.com/document/d/${id}/edit?usp=drivesdk`;
  return `https://drive.google.com/file/d/${id}/view?usp=drivesdk`;
}
