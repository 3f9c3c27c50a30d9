import { vietnameseDay } from "../../domain/calendar.ts";
import { personLabel, personOptions } from "../../domain/chosen-person.ts";
import type { Dossier } from "../../domain/dossier.ts";
import type { OfficeField, OfficeForm, OfficeValues } from "../../domain/office-form.ts";
import type { Person } from "../../domain/roster.ts";
import { stateInWords } from "../../domain/state-words.ts";
import type { Refused } from "../answer.ts";
import type { Book } from "../book.ts";
import { enterEarlierResult, HISTORY } from "../history.ts";
import type { Ports } from "../ports.ts";
import { keepTyped } from "./keep-typed.ts";
import type { OfficeCommand } from "./office-command.ts";

const TITLE = "Nhập kết quả năm trước";

/** What is known of somebody's years, newest first. */
function knownYears(dossiers: readonly Dossier[]): NonNullable<OfficeForm["table"]> {
  const rows = [...dossiers]
    .sort((one, other) => other.year - one.year)
    .map((dossier) => {
      const decision = "decision" in dossier ? dossier.decision : undefined;
      const result =
        decision === undefined ? stateInWords(dossier.state) : decision.recognised ? "Đạt" : "Không đạt";
      const date = decision?.date ? vietnameseDay(decision.date) : "";
      return [
        String(dossier.year),
        result,
        decision?.number ?? "",
        date,
        decision?.streak ? String(decision.streak) : "",
      ];
    });
  return {
    caption: "Các năm đã ghi",
    head: ["Năm", "Kết quả", "Số quyết định", "Ngày", "Số năm liền"],
    rows,
  };
}

const RESULTS = [
  { value: "recognised", label: "Đạt" },
  { value: "notRecognised", label: "Không đạt" },
] as const;

function fields(people: readonly Person[], chosen: Person | undefined): readonly OfficeField[] {
  return [
    {
      name: "person",
      label: "Người",
      type: "person",
      options: personOptions(people),
      required: true,
      reloads: true,
      value: chosen ? personLabel(chosen) : "",
    },
    { name: "year", label: "Năm", type: "number", required: true },
    {
      name: "result",
      label: "Kết quả",
      type: "select",
      options: RESULTS,
      required: true,
      value: "recognised",
    },
    {
      name: "cause",
      label: "Lý do không đạt (nếu biết)",
      type: "text",
      shownWhen: { field: "result", is: ["notRecognised"] },
    },
    {
      name: "number",
      label: "Số quyết định",
      type: "text",
      maxLength: 100,
      help: "Cần có khi kết quả là Đạt.",
    },
    { name: "date", label: "Ngày quyết định", type: "date" },
    {
      name: "agency",
      label: "Cơ quan ra quyết định",
      type: "text",
      required: true,
      help: "Ghi tên cơ quan vào thời điểm đó, kể cả cơ quan khác.",
    },
  ];
}

function chosenFrom(book: Book, typed: OfficeValues): Person | undefined {
  const id = (typed.person ?? "").split(" – ")[0]?.trim() ?? "";
  return book.roster.people.find((person) => person.id === id);
}

function view(ports: Ports, typed: OfficeValues): OfficeForm | Refused {
  const book = ports.ledger.read(HISTORY);
  const chosen = chosenFrom(book, typed);
  const own = book.dossiers.map(({ value }) => value).filter(({ personId }) => personId === chosen?.id);
  const form: OfficeForm = {
    title: TITLE,
    intro: [
      "Ghi kết quả của một năm trước kỳ đang mở, hoặc của cơ quan khác, kèm quyết định. Nếu năm đó đã ghi thì nội dung mới thay nội dung cũ; số năm liền các năm sau được tính lại.",
    ],
    fields: fields(book.roster.people, chosen),
    ...(own.length === 0 ? {} : { table: knownYears(own) }),
    button: TITLE,
  };
  return keepTyped(form, typed, "");
}

/** Nhập kết quả năm trước: a result of an earlier year or another agency, with its decision. */
export const earlierResultDialog: OfficeCommand = {
  name: "earlier-result",
  label: TITLE,
  group: "Hồ sơ",
  view,
  run: (by, values, ports) => {
    const { person = "", year = "", result = "", cause = "", number = "", date = "", agency = "" } = values;
    const recognised = result === "recognised";
    const entry = { personId: person, year: Number(year), recognised, cause, number, date, agency };
    return enterEarlierResult(by, entry, ports);
  },
};
