import { enumeration } from "../enumeration.ts";
import type { FormItemType } from "./state.ts";

/** @see https://developers.google.com/apps-script/reference/forms/item-type */
export const ItemType = enumeration("FormApp.ItemType", [
  "CHECKBOX",
  "CHECKBOX_GRID",
  "DATE",
  "DATETIME",
  "DURATION",
  "GRID",
  "IMAGE",
  "LIST",
  "MULTIPLE_CHOICE",
  "PAGE_BREAK",
  "PARAGRAPH_TEXT",
  "RATING",
  "SCALE",
  "SECTION_HEADER",
  "TEXT",
  "TIME",
  "VIDEO",
]);

/** Google's class of each kind of item. */
export const itemClasses: Readonly<Record<FormItemType, string>> = {
  TEXT: "TextItem",
  PARAGRAPH_TEXT: "ParagraphTextItem",
  SCALE: "ScaleItem",
  MULTIPLE_CHOICE: "MultipleChoiceItem",
  CHECKBOX: "CheckboxItem",
  SECTION_HEADER: "SectionHeaderItem",
  PAGE_BREAK: "PageBreakItem",
};

/** True for an item that asks something. */
export function isQuestion(type: FormItemType): boolean {
  return type !== "SECTION_HEADER" && type !== "PAGE_BREAK";
}

/** @see https://developers.google.com/apps-script/reference/forms/email-collection-type */
export const EmailCollectionType = enumeration("FormApp.EmailCollectionType", [
  "DO_NOT_COLLECT",
  "VERIFIED",
  "RESPONDER_INPUT",
]);
