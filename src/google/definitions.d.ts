/** A definition in Google's own resource format, packed: `unpackDefinition` opens it. Only setup needs it. */
declare module "*.json?definition" {
  const packed: string;
  export default packed;
}

/**
 * What the code knows of a tab: how it is found, its headers in the template's order, and of which of them (of which rows, by
 * their label) the values are days or moments.
 */
declare module "*.json?tab" {
  const tab: {
    readonly sheetId: number;
    readonly title: string;
    readonly columns: readonly string[];
    readonly times: readonly string[];
  };
  export default tab;
}
