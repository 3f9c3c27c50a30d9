import { unsupported } from "../../core/unsupported.ts";
import { driveLimits, mimeTypes } from "../drive/limits.ts";
import { pdfStandIn } from "../drive/pdf-stand-in.ts";
import type { DriveFileState, DriveState } from "../drive/state.ts";

/** What Drive's servers answer. */
export interface DriveAnswer {
  readonly code: number;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

/**
 * `GET …/drive/v3/files/ID?alt=media` and `…/ID/export?mimeType=…`.
 *
 * @param authorized Whether the request carries the script's own token.
 * @see https://developers.google.com/workspace/drive/api/guides/manage-downloads
 */
export function driveDownload(drive: DriveState, url: URL, authorized: boolean): DriveAnswer {
  const path = /^\/drive\/v3\/files\/([^/]+)(\/export)?$/.exec(url.pathname);
  if (!path) unsupported(`UrlFetchApp.fetch of ${url.pathname}`);
  if (!authorized) {
    return problem(401, "Request had invalid authentication credentials. Expected OAuth 2 access token.");
  }
  const id = decodeURIComponent(path[1] ?? "");
  const file = drive.files[id];
  if (!file) return problem(404, `File not found: ${id}.`);
  if (path[2]) return exported(file, url.searchParams.get("mimeType"));
  if (url.searchParams.get("alt") !== "media") unsupported(`UrlFetchApp.fetch of a file without alt=media`);
  return downloaded(file);
}

function downloaded(file: DriveFileState): DriveAnswer {
  if (file.mimeType.startsWith("application/vnd.google-apps.")) {
    return problem(
      403,
      "Only files with binary content can be directly downloaded. Use Export with Docs Editors files.",
    );
  }
  return { code: 200, mimeType: file.mimeType, bytes: Buffer.from(file.base64, "base64") };
}

/** A Google Doc gives back as .docx what it was made of, as PDF what stands for its pages; other formats are refused. */
function exported(file: DriveFileState, mimeType: string | null): DriveAnswer {
  if (file.mimeType !== mimeTypes.googleDoc) {
    return problem(403, "Export only supports Docs Editors files.");
  }
  if (mimeType === null) return problem(400, "Required parameter: mimeType");
  const bytes = Buffer.from(file.base64, "base64");
  if (bytes.length > driveLimits.exportBytes) return problem(403, driveLimits.exportMessage);
  if (mimeType === mimeTypes.pdf) return { code: 200, mimeType, bytes: pdfStandIn(file) };
  if (mimeType !== file.sourceMimeType) unsupported(`Drive export of a Google Doc as ${mimeType}`);
  return { code: 200, mimeType, bytes };
}

function problem(code: number, message: string): DriveAnswer {
  const body = JSON.stringify({ error: { code, message } }, null, 1);
  return { code, mimeType: "application/json; charset=UTF-8", bytes: Buffer.from(body, "utf8") };
}
