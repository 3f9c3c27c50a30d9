import type { Day } from "../domain/calendar.ts";
import { plainName } from "../domain/meeting-rules.ts";
import type { OfficeField } from "../domain/office-form.ts";
import { duplicates } from "../domain/roster-problems.ts";
import { hasLeft, unitOn } from "../domain/roster-rules.ts";
import type { Book } from "./book.ts";

/** Whose meeting it is: a unit's, or the agency's (empty id). */
export interface MeetingPlace {
  readonly unitId: string;
  readonly unitName: string;
}

/** Names of a unit's people, as a start for who was there; namesakes with their Mã CCVC. */
function namesOf({ unitId }: MeetingPlace, { roster }: Book, day: Day): string {
  if (unitId === "") return "";
  const people = roster.people.filter(
    (person) =>
      (person.joined === "" || person.joined <= day) &&
      !hasLeft(person, day) &&
      unitOn(roster.units, person.unitId, day)?.id === unitId,
  );
  const namesakes = new Set(duplicates(people.map(({ name }) => plainName(name))));
  return people.map(({ id, name }) => (namesakes.has(plainName(name)) ? `${name} (${id})` : name)).join("\n");
}

/** What is asked about a meeting. */
export function meetingFields(place: MeetingPlace, book: Book, day: Day): readonly OfficeField[] {
  return [
    { name: "day", label: "Ngày họp", type: "date", required: true, value: day },
    {
      name: "startsAt",
      label: "Bắt đầu lúc",
      type: "text",
      required: true,
      maxLength: 20,
      help: "Giờ và phút, ví dụ 14:00.",
    },
    {
      name: "endsAt",
      label: "Kết thúc lúc",
      type: "text",
      required: true,
      maxLength: 20,
      help: "Ví dụ 16:30.",
    },
    { name: "place", label: "Địa điểm", type: "text", required: true },
    {
      name: "present",
      label: "Có mặt",
      type: "textarea",
      required: true,
      value: namesOf(place, book, day),
      help: "Mỗi người một dòng; xóa tên người vắng. Có thể ghi chức vụ sau dấu phẩy.",
    },
    {
      name: "absent",
      label: "Vắng mặt",
      type: "textarea",
      help: "Mỗi người một dòng, kèm lý do: Nông Văn An (công tác). Không ghi thông tin sức khỏe.",
    },
    {
      name: "chair",
      label: "Chủ trì",
      type: "text",
      required: true,
      help: "Là một trong những người có mặt.",
    },
    {
      name: "secretary",
      label: "Thư ký",
      type: "text",
      required: true,
      help: "Là một trong những người có mặt.",
    },
    {
      name: "opinions",
      label: "Ý kiến tại cuộc họp",
      type: "textarea",
      help: "Ghi như sẽ vào biên bản, mỗi ý một dòng.",
    },
    {
      name: "inFavour",
      label: "Số phiếu đồng ý cho mỗi người",
      type: "number",
      help: "Chung cho tất cả những người được xét; để trống nếu không biểu quyết.",
    },
    { name: "against", label: "Số phiếu không đồng ý cho mỗi người", type: "number" },
    {
      name: "others",
      label: "Người có kết quả biểu quyết khác",
      type: "textarea",
      help: "Mỗi người một dòng: CB0012: 9/2 ý kiến (9 phiếu đồng ý, 2 phiếu không).",
    },
  ];
}
