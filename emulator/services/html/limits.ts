/** @see https://developers.google.com/apps-script/reference/html/html-output#addMetaTag(String,String) */
export const htmlLimits = {
  /** "Only the following meta tags are allowed". */
  metaTags: [
    "apple-mobile-web-app-capable",
    "google-site-verification",
    "mobile-web-app-capable",
    "viewport",
  ] as readonly string[],
  /** What Google says where the project has no such file. */
  noFileMessage: (name: string) => `No HTML file named ${name} was found.`,
  metaTagMessage: "The meta tag you specified is not allowed in this context.",
} as const;
