import { dayOf } from "../../domain/calendar.ts";
import type { OfficeField, OfficeForm, OfficeValues } from "../../domain/office-form.ts";
import { refuse } from "../../domain/refusal.ts";
import { type Answer, atField, type Refused } from "../answer.ts";
import type { Book } from "../book.ts";
import { NO_CYCLE } from "../change-staffing.ts";
import { currentCycle } from "../find-in-book.ts";
import type { MeetingPlace } from "../meeting-fields.ts";
import { MEETING, meetingForm, writeMeeting } from "../meeting-form.ts";
import type { Ports } from "../ports.ts";
import { type Transacted, transact } from "../transact.ts";
import type { OfficeCommand } from "./office-command.ts";

const TITLE = "Ghi cuộc họp";

/** The agency's own meeting, among the units to choose. */
const AGENCY = "*";

function whose(book: Book, value: string): OfficeField {
  const units = book.roster.units.map(({ id, name }) => ({ value: id, label: `${id} – ${name}` }));
  return {
    name: "unit",
    label: "Cuộc họp của",
    type: "select",
    options: [{ value: AGENCY, label: "Toàn cơ quan" }, ...units],
    required: true,
    reloads: true,
    value,
  };
}

function placeOf(unit: string, book: Book): MeetingPlace | undefined {
  if (unit === AGENCY) return { unitId: "", unitName: "Toàn cơ quan" };
  const found = book.roster.units.find(({ id }) => id === unit);
  return found && { unitId: found.id, unitName: found.name };
}

function view(ports: Ports, { unit = "" }: OfficeValues): OfficeForm | Refused {
  const book = ports.ledger.read(MEETING);
  const cycle = currentCycle(book);
  if (!cycle) return NO_CYCLE;
  const place = placeOf(unit, book);
  if (!place) {
    return {
      title: TITLE,
      intro: [
        "Ghi cuộc họp xét của một đơn vị, hoặc của toàn cơ quan. Biên bản chỉ được lập từ cuộc họp đã ghi.",
      ],
      fields: [whose(book, "")],
      button: "Tiếp tục",
      chooses: true,
    };
  }
  const form = meetingForm(place, book, cycle, dayOf(ports.clock.now()));
  return { ...form, title: TITLE, fields: [whose(book, unit), ...form.fields] };
}

function record(by: string, values: OfficeValues, ports: Ports): Answer | Transacted {
  const book = ports.ledger.read(MEETING);
  const cycle = currentCycle(book);
  if (!cycle) return NO_CYCLE;
  const place = placeOf(values.unit ?? "", book);
  if (!place) return atField("unit", refuse("unknown-unit", "Đơn vị được chọn không còn trong tab Đơn vị."));
  return writeMeeting(place, values, by, book, cycle, ports);
}

/** Ghi cuộc họp: of a unit or of the agency, by the Office. */
export const recordMeetingCommand: OfficeCommand = {
  name: "record-meeting",
  label: TITLE,
  group: "Danh sách, quyết định",
  view,
  run: (by, values, ports) => transact(ports, () => record(by, values, ports)),
};
