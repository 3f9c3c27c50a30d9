export const urlFetchLimits = {
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
