import { makePaper, NO_PAPER } from "../make-paper.ts";
import { PAPERS, papersNow } from "../papers/papers-now.ts";
import type { OfficeCommand } from "./office-command.ts";

const TITLE = "Lập văn bản";

/** Lập văn bản: whichever papers of the cycle can be made now. */
export const makePaperCommand: OfficeCommand = {
  name: "make-paper",
  label: TITLE,
  group: "Danh sách, quyết định",
  view: (ports, { paper = "" }) => {
    const papers = papersNow(ports.ledger.read(PAPERS), ports.clock.now());
    const [first] = papers;
    if (!first) return NO_PAPER;
    return {
      title: TITLE,
      intro: [
        "Văn bản lập theo mẫu của Văn phòng trong Drive, từ những gì đã ghi. Số, ngày, người ký của quyết định để trống cho đến khi ghi quyết định đã ký; ghi rồi thì lập lại. Chỗ tô vàng Văn phòng bổ sung trước khi trình ký.",
      ],
      fields: [
        {
          name: "paper",
          label: "Văn bản",
          type: "select",
          required: true,
          options: papers.map(({ key, offer }) => ({ value: key, label: offer.label })),
          value: papers.some(({ key }) => key === paper) ? paper : first.key,
        },
      ],
      button: TITLE,
    };
  },
  run: (by, { paper = "" }, ports) => makePaper(by, paper, ports),
};
