/** A definition in Google's own resource format, packed: `unpackDefinition` opens it. Only setup needs it. */
declare module "*.json?definition" {
  const packed: string;
  export default packed;
}

/** What the code knows of a tab: how it is found, and its headers in the template's order. */
declare module "*.json?tab" {
  const tab: { readonly sheetId: number; readonly title: string; readonly columns: readonly string[] };
  export default tab;
}
