/** @see https://developers.google.com/apps-script/reference/html/html-output#addMetaTag(String,String) */
export const htmlLimits = {
  /** "Only the following meta tags are allowed". */
  metaTags: [
    "apple-mobile-web-app-capable",
    "google-site-verification",
    "mobile-web-app-capable",
    "viewport",
  ] as readonly string[],
  metaTagMessage: "The meta tag you specified is not allowed in this context.",
} as const;
