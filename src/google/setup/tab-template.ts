type Schema = {
  readonly Sheet: GoogleAppsScript.Sheets.Schema.Sheet;
  readonly NamedRange: GoogleAppsScript.Sheets.Schema.NamedRange;
};

/** A tab's definition: a Sheets API `Sheet` resource, with its named ranges beside it (`sheets-templates/README.md`). */
export type TabTemplate = Schema["Sheet"] & {
  readonly properties: { readonly sheetId: number; readonly title: string };
  readonly namedRanges?: readonly Schema["NamedRange"][];
};
