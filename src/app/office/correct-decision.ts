import { vietnameseDay } from "../../domain/calendar.ts";
import { personLabel, personOptions } from "../../domain/chosen-person.ts";
import { type Dossier, dossierKey } from "../../domain/dossier.ts";
import type { OfficeField, OfficeForm, OfficeValues } from "../../domain/office-form.ts";
import { refuse } from "../../domain/refusal.ts";
import { correctList, correctPerson } from "../after-decision.ts";
import type { Answer, Refused } from "../answer.ts";
import type { ListRow } from "../book.ts";
import { listKey } from "../find-in-book.ts";
import type { Ports } from "../ports.ts";
import { keepTyped } from "./keep-typed.ts";
import type { OfficeCommand } from "./office-command.ts";

const TITLE = "Đính chính quyết định";

const SCOPES = [
  { value: "decision", label: "Cả quyết định: số, ngày, người ký, tệp" },
  { value: "name", label: "Họ và tên của một người trong quyết định" },
] as const;

/** The document that puts right or withdraws. */
export function documentFields(what: string): readonly OfficeField[] {
  return [
    { name: "documentNumber", label: `Số văn bản ${what}`, type: "text", required: true, maxLength: 100 },
    { name: "documentDate", label: `Ngày văn bản ${what}`, type: "date", required: true },
  ];
}

/** The document as typed there. */
export function documentFrom({ documentNumber = "", documentDate = "" }: OfficeValues) {
  return { number: documentNumber, date: documentDate };
}

/** Years in which somebody may be chosen, newest first. */
export function yearField(years: readonly number[], value: number): OfficeField {
  const options = [...new Set(years)]
    .sort((one, other) => other - one)
    .map((year) => ({ value: String(year), label: String(year) }));
  return {
    name: "year",
    label: "Năm",
    type: "select",
    options,
    required: true,
    reloads: true,
    value: String(value),
  };
}

/** The year typed, where it is one of these; else the newest. */
export function chosenYear(typed: string | undefined, years: readonly number[]): number {
  return years.find((year) => String(year) === typed) ?? Math.max(...years);
}

/** People of these dossiers to choose from; by Mã CCVC where the name is not known. */
export function dossierOptions(dossiers: readonly Dossier[]) {
  return personOptions(dossiers.map(({ personId, name }) => ({ id: personId, name })));
}

function decisionForm(
  lists: readonly ListRow[],
  typed: OfficeValues,
): Pick<OfficeForm, "fields" | "facts"> | Refused {
  const [newest] = lists;
  const list = lists.find(({ year, number }) => listKey(year, number) === typed.list) ?? newest;
  if (!list)
    return refuse("not-signed", "Chưa có quyết định đã ký nào được ghi nên chưa có gì để đính chính.");
  const options = lists.map(({ year, number, decisionNumber }) => ({
    value: listKey(year, number),
    label: `${decisionNumber} (danh sách số ${number} năm ${year})`,
  }));
  const key = listKey(list.year, list.number);
  return {
    fields: [
      {
        name: "list",
        label: "Quyết định",
        type: "select",
        options,
        required: true,
        reloads: true,
        value: key,
      },
      {
        name: "number",
        label: "Số đúng",
        type: "text",
        required: true,
        value: list.decisionNumber,
        maxLength: 100,
      },
      { name: "date", label: "Ngày đúng", type: "date", required: true, value: list.decisionDate },
      {
        name: "signer",
        label: "Người ký đúng",
        type: "text",
        required: true,
        value: list.signer,
        maxLength: 200,
      },
      { name: "file", label: "Liên kết tệp đúng", type: "file-link", value: list.signedFile },
    ],
    facts: [
      {
        label: "Đang ghi",
        value: `số ${list.decisionNumber} ngày ${list.decisionDate === "" ? "…" : vietnameseDay(list.decisionDate)}`,
      },
      { label: "Người ký", value: list.signer },
      { label: "Số người", value: String(list.proposed.length + list.notProposed.length) },
    ],
  };
}

function nameForm(
  dossiers: readonly Dossier[],
  typed: OfficeValues,
): Pick<OfficeForm, "fields" | "facts"> | Refused {
  const years = dossiers.map(({ year }) => year);
  if (years.length === 0)
    return refuse("not-signed", "Chưa có quyết định nào có số nên chưa có gì để đính chính.");
  const year = chosenYear(typed.year, years);
  const people = dossiers.filter((dossier) => dossier.year === year);
  return {
    fields: [
      yearField(years, year),
      {
        name: "person",
        label: "Người có tên ghi sai",
        type: "person",
        options: dossierOptions(people),
        required: true,
      },
      { name: "name", label: "Họ và tên đúng", type: "text", required: true, maxLength: 100 },
    ],
  };
}

function view(ports: Ports, typed: OfficeValues): OfficeForm | Refused {
  const book = ports.ledger.read({ dossiers: "all", lists: true });
  const scope = typed.scope === "name" ? "name" : "decision";
  const signed = book.lists.map(({ value }) => value).filter(({ signer }) => signer !== "");
  const numbered = book.dossiers
    .map(({ value }) => value)
    .filter((dossier) => "decision" in dossier && dossier.decision.number !== "");
  const part = scope === "name" ? nameForm(numbered, typed) : decisionForm([...signed].reverse(), typed);
  if ("ok" in part) return part;
  const form: OfficeForm = {
    title: TITLE,
    intro: [
      "Chỉ sửa sai sót khi soạn thảo, theo văn bản đính chính; kết quả công nhận không thay đổi. Muốn hủy danh hiệu, chọn “Hủy công nhận”.",
    ],
    ...part,
    fields: [
      {
        name: "scope",
        label: "Đính chính",
        type: "select",
        options: SCOPES,
        required: true,
        reloads: true,
        value: scope,
      },
      ...part.fields,
      ...documentFields("đính chính"),
    ],
    button: TITLE,
  };
  return keepTyped(form, typed, `${scope} ${typed.list ?? ""}`);
}

function run(by: string, values: OfficeValues, ports: Ports): Answer {
  const document = documentFrom(values);
  const {
    list = "",
    person = "",
    year = "",
    name = "",
    number = "",
    date = "",
    signer = "",
    file = "",
  } = values;
  return values.scope === "name"
    ? correctPerson(dossierKey(Number(year), person), by, { document, name }, ports)
    : correctList(list, by, { document, number, date, signer, file }, ports);
}

/** Đính chính quyết định: a typing error in a signed decision, put right by a document. */
export const correctDecisionDialog: OfficeCommand = {
  name: "correct-decision",
  label: TITLE,
  group: "Danh sách, quyết định",
  view,
  run,
};

/** How somebody stands in words of a dialog: the label where the name is known, else the Mã CCVC. */
export function whose({ personId, name }: Pick<Dossier, "personId" | "name">): string {
  return name === "" ? personId : personLabel({ id: personId, name });
}
