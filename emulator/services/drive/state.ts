import type { DriveFile } from "../../workspace-api.ts";
import type { QuotaWindow } from "../daily-quota.ts";

/** A file or folder. A Google Doc made by conversion keeps the bytes it was made of. */
export interface DriveFileState extends DriveFile {
  /** Type of the stored bytes where it differs from `mimeType` (the .docx behind a Google Doc), else empty. */
  readonly sourceMimeType: string;
  readonly description: string;
  readonly trashed: boolean;
}

/** Who may do what with a file, beside its owner. */
export interface DrivePermissionState {
  readonly id: string;
  readonly fileId: string;
  readonly type: "user" | "group" | "domain" | "anyone";
  readonly role: "owner" | "writer" | "commenter" | "reader";
  readonly emailAddress: string;
  /** Of type `domain`; absent in worlds saved before it was kept. */
  readonly domain?: string;
  /** `published`: may answer the form, no more. */
  readonly view: string;
}

export interface DriveState {
  /** By id, in the order they were made. */
  readonly files: Readonly<Record<string, DriveFileState>>;
  readonly permissions: readonly DrivePermissionState[];
  /** Documents made today. */
  readonly quota: QuotaWindow | null;
  /** Fetches of file contents today (`UrlFetchApp`). */
  readonly fetchQuota: QuotaWindow | null;
}

export const emptyDrive: DriveState = { files: {}, permissions: [], quota: null, fetchQuota: null };
