/**
 * What a dialog of the Office's menu asks: plain data, so that whoever decides what to ask names no HTML and whoever
 * draws it knows no rule.
 */

/**
 * How a field is asked. Its value is always text: `date` a day (`2026-11-24`), `number` a whole number, `checkbox` `yes`
 * or empty, `checklist` the chosen values one a line, `person` a Mã CCVC, `file-link` an https address.
 */
export type OfficeFieldType =
  | "text"
  | "textarea"
  | "number"
  | "date"
  | "email"
  | "select"
  | "checklist"
  | "checkbox"
  | "person"
  | "file-link";

/** Something to choose: of a `person` the value is the Mã CCVC and the label `CB0012 – Nguyễn Văn A`. */
export interface OfficeOption {
  readonly value: string;
  readonly label: string;
}

export interface OfficeField {
  /** Unique in the form; the key of the value. */
  readonly name: string;
  readonly label: string;
  readonly type: OfficeFieldType;
  /** Of a `select`, a `checklist` or a `person`. */
  readonly options?: readonly OfficeOption[];
  /** Must be filled in, where it is shown at all. */
  readonly required?: boolean;
  /** Says what is wanted; read out with the field. */
  readonly help?: string;
  /** What stands in it at first. */
  readonly value?: string;
  /** Shown only while another field has one of these values; what is not shown is not sent. */
  readonly shownWhen?: { readonly field: string; readonly is: readonly string[] };
  /** The rest of the form depends on it: a change asks for the form anew. Stands above what is shown about the choice. */
  readonly reloads?: true;
  /** Most characters; 500, of a `textarea` 5,000 where left out. */
  readonly maxLength?: number;
}

/** What a cell says, or the ways that it opens (https addresses, each in a tab of its own). */
export type OfficeCell = string | readonly { readonly text: string; readonly url: string }[];

/** A small table to read. */
export interface OfficeTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly OfficeCell[])[];
}

export interface OfficeForm {
  readonly title: string;
  /** What the dialog is for, a paragraph each. */
  readonly intro: readonly string[];
  readonly fields: readonly OfficeField[];
  /** What the button does, in words; empty where there is only something to read. */
  readonly button: string;
  /** The button only asks for the form that belongs to what was chosen (Tiếp tục): nothing is done. */
  readonly chooses?: true;
  /** What is known about the choice. */
  readonly facts?: readonly { readonly label: string; readonly value: string }[];
  readonly table?: OfficeTable;
  /** A text to take along, with a button that copies it. */
  readonly copy?: { readonly label: string; readonly text: string };
  /** Asks for a second look before the button. */
  readonly warnings?: readonly string[];
  /** Sent back as it is, unseen: the version or number that what is shown was read at. It comes from a browser: untrusted. */
  readonly carries?: Readonly<Record<string, string>>;
}

/** What was typed, by the name of the field. */
export type OfficeValues = Readonly<Record<string, string>>;

/** Most characters of a field, in the page and on the server. */
export function longestValue({ type, maxLength }: Pick<OfficeField, "type" | "maxLength">): number {
  return maxLength ?? (type === "textarea" ? 5000 : 500);
}

/** Whether a field is shown while the form says this; one that depends on a field not shown is not shown either. */
export function isShown(
  field: Pick<OfficeField, "shownWhen">,
  fields: readonly Pick<OfficeField, "name" | "shownWhen">[],
  values: OfficeValues,
): boolean {
  const condition = field.shownWhen;
  if (!condition) return true;
  const other = fields.find(({ name }) => name === condition.field);
  return (
    other !== undefined && condition.is.includes(values[other.name] ?? "") && isShown(other, fields, values)
  );
}

/** What the form says before anybody types. */
export function initialValues(fields: readonly OfficeField[]): OfficeValues {
  return Object.fromEntries(fields.map(({ name, value }) => [name, value ?? ""]));
}
