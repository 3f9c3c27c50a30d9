/** @see https://developers.google.com/apps-script/guides/services/quotas */
export const driveLimits = {
  /** "Documents created". */
  documentsPerDay: { consumer: 250, workspace: 1500 },
  /** "URL Fetch calls". */
  fetchesPerDay: { consumer: 20_000, workspace: 100_000 },
  documentsMessage: "Service invoked too many times for one day: docs create.",
  fetchesMessage: "Service invoked too many times for one day: urlfetch.",
  /** @see https://developers.google.com/workspace/drive/api/reference/rest/v3/files/list pageSize */
  pageSize: { default: 100, max: 1000 },
  /** "Note that the exported content is limited to 10 MB." @see https://developers.google.com/workspace/drive/api/reference/rest/v3/files/export */
  exportBytes: 10 * 1024 * 1024,
  exportMessage: "This file is too large to be exported.",
} as const;

export const mimeTypes = {
  folder: "application/vnd.google-apps.folder",
  googleDoc: "application/vnd.google-apps.document",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pdf: "application/pdf",
  binary: "application/octet-stream",
} as const;
