import { vietnameseMoment } from "../../domain/calendar.ts";
import { refuse } from "../../domain/refusal.ts";
import { makePaper } from "../make-paper.ts";
import { meetingKey, minutesPaper } from "../papers/minutes.ts";
import type { OfficeCommand } from "./office-command.ts";

const TITLE = "Lập biên bản họp xét";

/** Lập biên bản: from a meeting that was recorded, and from nothing else. */
export const makeMinutesCommand: OfficeCommand = {
  name: "make-minutes",
  label: TITLE,
  group: "Danh sách, quyết định",
  view: (ports) => {
    const meetings = ports.ledger.read({ meetings: true }).meetings.map(({ value }) => value);
    if (meetings.length === 0) {
      return refuse(
        "no-meeting",
        "Chưa ghi cuộc họp nào. Biên bản chỉ được lập từ cuộc họp đã diễn ra và đã ghi: chọn “Ghi cuộc họp” trước.",
      );
    }
    return {
      title: TITLE,
      intro: [
        "Biên bản nói đúng những gì đã ghi về cuộc họp: thời gian, địa điểm, thành phần, ý kiến, biểu quyết, cùng kết quả thẩm định của những người được xét.",
      ],
      fields: [
        {
          name: "meeting",
          label: "Cuộc họp",
          type: "select",
          required: true,
          options: [...meetings].reverse().map((meeting) => ({
            value: meetingKey(meeting),
            label: `Số ${meeting.number} năm ${meeting.year}: ${meeting.unitName}, ${vietnameseMoment(meeting.startedAt)}`,
          })),
        },
      ],
      button: "Lập biên bản",
    };
  },
  run: (by, { meeting = "" }, ports) => makePaper(by, { paper: `${minutesPaper.name}:${meeting}` }, ports),
};
