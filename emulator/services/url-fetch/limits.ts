/** @see https://developers.google.com/apps-script/guides/services/quotas */
export const urlFetchLimits = {
  /** "URL Fetch response size: 50 MB / call". */
  responseBytes: 50 * 1024 * 1024,
  /** Not documented word for word. */
  responseMessage: "Limit Exceeded: URLFetch Response Size.",
  /** "The URL can have up to 2,082 characters." */
  urlLength: 2082,
  urlMessage: "Limit Exceeded: URLFetch URL Length.",
  /**
   * What `urlFetchWhitelist` of the manifest allows and the workspace answers.
   *
   * @see https://developers.google.com/apps-script/manifest/allowlist-url
   */
  allowed: "https://www.googleapis.com/",
  /** Not documented word for word. */
  notAllowedMessage: (url: string) =>
    `The URL ${url} is not permitted by the urlFetchWhitelist of the script's manifest.`,
} as const;
