import { vietnameseDay, vietnameseMoment } from "../../domain/calendar.ts";
import { personLabel } from "../../domain/chosen-person.ts";
import type { Cycle } from "../../domain/cycle.ts";
import type { Dossier } from "../../domain/dossier.ts";
import type { OfficeField, OfficeForm, OfficeValues } from "../../domain/office-form.ts";
import { refuse } from "../../domain/refusal.ts";
import { CAPACITIES, DEPUTY_CAPACITIES, type Signer, type SigningCapacity } from "../../domain/signer.ts";
import type { Answer, Refused } from "../answer.ts";
import type { ListRow } from "../book.ts";
import { cycleOf, listKey, membersOf } from "../find-in-book.ts";
import type { Ports } from "../ports.ts";
import { recordSignedDecision } from "../sign-list.ts";
import { keepTyped } from "./keep-typed.ts";
import type { OfficeCommand } from "./office-command.ts";

const TITLE = "Ghi quyết định đã ký";

/** Who would be recognised as the list stands: the document may leave some of them out. */
function recognisable(members: readonly Dossier[]): readonly Dossier[] {
  return members.filter(
    (member) => member.state === "Recognised" || (member.state === "Proposed" && member.proposal.proposed),
  );
}

function listLabel({ year, number, status }: ListRow): string {
  return `Danh sách số ${number} năm ${year} (${status === "decided" ? "đã phê duyệt" : "chưa phê duyệt qua liên kết"})`;
}

function listField(lists: readonly ListRow[], value: string): OfficeField {
  const options = lists.map((list) => ({ value: listKey(list.year, list.number), label: listLabel(list) }));
  return { name: "list", label: "Danh sách", type: "select", options, required: true, reloads: true, value };
}

/** The signer's capacity, position and name: as a form asks for them, here and where they are put right. */
export function signerFields(more: Partial<OfficeField> = {}): readonly OfficeField[] {
  return [
    {
      name: "capacity",
      label: "Quyền hạn ký",
      type: "select",
      options: CAPACITIES,
      required: true,
      value: "head",
      ...more,
    },
    {
      name: "title",
      label: "Chức vụ người ký thay",
      type: "text",
      required: true,
      help: "Ví dụ: PHÓ GIÁM ĐỐC",
      shownWhen: { field: "capacity", is: DEPUTY_CAPACITIES },
      maxLength: 100,
    },
    { name: "signer", label: "Họ tên người ký", type: "text", required: true, maxLength: 100, ...more },
  ];
}

/** The signer as typed there. */
export function signerFrom({ capacity = "head", title = "", signer = "" }: OfficeValues): Signer {
  return { capacity: capacity as SigningCapacity, title, name: signer };
}

function exceptionFields(people: readonly Dossier[], chosen: readonly string[]): readonly OfficeField[] {
  if (people.length === 0) return [];
  const options = people.map(({ personId, name }) => ({
    value: personId,
    label: personLabel({ id: personId, name }),
  }));
  const struckOut = people.filter(({ personId }) => chosen.includes(personId));
  return [
    {
      name: "except",
      label: "Không công nhận (quyết định đã ký không có tên)",
      type: "checklist",
      options,
      reloads: true,
      value: struckOut.map(({ personId }) => personId).join("\n"),
      help: "Để trống nếu quyết định công nhận đủ những người được đề nghị.",
    },
    ...struckOut.map(
      ({ personId, name }): OfficeField => ({
        name: `reason.${personId}`,
        label: `Lý do không công nhận ${personLabel({ id: personId, name })}`,
        type: "text",
        required: true,
      }),
    ),
  ];
}

function formOf(
  list: ListRow,
  cycle: Cycle,
  members: readonly Dossier[],
  open: readonly ListRow[],
  typed: OfficeValues,
): OfficeForm {
  const people = recognisable(members);
  const decided = list.status === "decided";
  const approved = decided
    ? `Thủ trưởng phê duyệt lúc ${vietnameseMoment(list.decidedAt)}`
    : "Chưa phê duyệt qua liên kết: văn bản đã ký là căn cứ quyết định";
  return {
    title: TITLE,
    intro: ["Ghi đúng như trên văn bản đã ký, đóng dấu trong hệ thống văn bản của cơ quan."],
    fields: [
      listField(open, listKey(list.year, list.number)),
      {
        name: "number",
        label: "Số quyết định",
        type: "text",
        required: true,
        maxLength: 100,
        value: list.decisionNumber,
        help: `Ví dụ: 45/QĐ-${cycle.abbreviation}`,
      },
      { name: "date", label: "Ngày quyết định", type: "date", required: true, value: list.decisionDate },
      ...signerFields(),
      { name: "file", label: "Liên kết tệp đã ký (nếu có)", type: "file-link" },
      ...exceptionFields(people, (typed.except ?? "").split("\n")),
    ],
    facts: [
      { label: "Phê duyệt", value: approved },
      { label: decided ? "Được công nhận" : "Được đề nghị", value: `${people.length} người` },
      {
        label: decided ? "Không công nhận" : "Chưa đề nghị",
        value: `${members.length - people.length} người`,
      },
      { label: "Ngày lập danh sách", value: vietnameseDay(list.compiledAt.slice(0, 10)) },
    ],
    button: TITLE,
    carries: { seen: list.status },
  };
}

function view(ports: Ports, typed: OfficeValues): OfficeForm | Refused {
  const book = ports.ledger.read({ dossiers: "all", lists: true });
  const open = book.lists
    .map(({ value }) => value)
    .filter(({ status, signer }) => status !== "sentBack" && signer === "")
    .reverse();
  const [newest] = open;
  if (!newest) {
    return refuse(
      "no-list",
      "Không có danh sách nào chờ ghi quyết định. Lập danh sách đề nghị trước; quyết định đã ghi được sửa bằng “Đính chính quyết định”.",
    );
  }
  const list = open.find(({ year, number }) => listKey(year, number) === typed.list) ?? newest;
  const cycle = cycleOf(book, list.year);
  if (!cycle) return refuse("no-cycle", `Không đọc được kỳ đánh giá năm ${list.year} (tab Kỳ đánh giá).`);
  return keepTyped(
    formOf(list, cycle, membersOf(book, list), open, typed),
    typed,
    listKey(list.year, list.number),
  );
}

function run(by: string, values: OfficeValues, ports: Ports): Answer {
  const { list = "", number = "", date = "", file = "", seen = "", except: chosen = "" } = values;
  const except = Object.fromEntries(
    chosen
      .split("\n")
      .filter((personId) => personId !== "")
      .map((personId) => [personId, values[`reason.${personId}`] ?? ""]),
  );
  const request = {
    list,
    seen: seen as ListRow["status"],
    number,
    date,
    signer: signerFrom(values),
    file,
    except,
  };
  return recordSignedDecision(by, request, ports);
}

/** Ghi quyết định đã ký: number, date, signer, file and exceptions of a list, with or without the head's click. */
export const signDecision: OfficeCommand = {
  name: "sign-decision",
  label: TITLE,
  group: "Danh sách, quyết định",
  view,
  run,
};
