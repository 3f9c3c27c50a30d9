import type { OfficeField, OfficeForm, OfficeValues } from "../../domain/office-form.ts";
import { capacityOf, type PaperCapacity, paperCapacities, STANDING_IN } from "../../domain/paper-signing.ts";
import type { Refused } from "../answer.ts";
import type { Book } from "../book.ts";
import { registered } from "../find-in-book.ts";
import { issueOf, makePaper, NO_PAPER } from "../make-paper.ts";
import { PAPERS, type PaperNow, papersNow } from "../papers/papers-now.ts";
import type { Ports } from "../ports.ts";
import { keepTyped } from "./keep-typed.ts";
import type { OfficeCommand } from "./office-command.ts";

const TITLE = "Lập văn bản";

/** Who signs, as chosen the last time, else as a rule; another capacity asks for its own office and name. */
function signerFields({ key, offer }: PaperNow, book: Book, typed: OfficeValues): readonly OfficeField[] {
  const { signing } = offer;
  if (!signing) return [];
  const known = issueOf(registered(key, book)?.value, offer);
  const options = paperCapacities(signing);
  const former = capacityOf(known.office);
  const chosen = options.find(({ value }) => value === typed.capacity)?.value ?? former;
  const [, own = ""] = chosen === former ? known.office.split("\n") : [];
  return [
    { name: "capacity", label: "Ai ký", type: "select", options, value: chosen, reloads: true },
    ...(STANDING_IN.includes(chosen)
      ? [
          {
            name: "office",
            label: "Chức vụ của người ký",
            type: "text",
            value: own,
            help: `Để trống: ${chosen === "by-order" ? "CHÁNH VĂN PHÒNG" : `PHÓ ${signing.title}`}.`,
            maxLength: 100,
          } as const,
        ]
      : []),
    {
      name: "signer",
      label: "Họ tên người ký",
      type: "text",
      value: chosen === former ? known.signer : "",
      help: "Để trống thì chừa chỗ ghi tên.",
      maxLength: 100,
    },
  ];
}

function formOf(chosen: PaperNow, papers: readonly PaperNow[], book: Book, typed: OfficeValues): OfficeForm {
  const { number } = registered(chosen.key, book)?.value ?? { number: "" };
  const form: OfficeForm = {
    title: TITLE,
    intro: [
      "Văn bản lập theo mẫu của Văn phòng trong Drive, từ những gì đã ghi. Số và ngày để trống cho đến khi ghi (“Ghi số, ngày văn bản”; của quyết định: “Ghi quyết định đã ký”); ghi rồi thì lập lại. Chỗ tô vàng Văn phòng bổ sung trước khi trình ký.",
    ],
    fields: [
      {
        name: "paper",
        label: "Văn bản",
        type: "select",
        required: true,
        reloads: true,
        options: papers.map(({ key, offer }) => ({ value: key, label: offer.label })),
        value: chosen.key,
      },
      ...signerFields(chosen, book, typed),
    ],
    ...(number === "" ? {} : { facts: [{ label: "Số đã ghi", value: number }] }),
    button: TITLE,
  };
  return keepTyped(form, typed, `${chosen.key} ${typed.capacity ?? ""}`);
}

function view(ports: Ports, typed: OfficeValues): OfficeForm | Refused {
  const book = ports.ledger.read({ ...PAPERS, papers: true });
  const papers = papersNow(book, ports.clock.now());
  const chosen = papers.find(({ key }) => key === typed.paper) ?? papers[0];
  return chosen ? formOf(chosen, papers, book, typed) : NO_PAPER;
}

/** Lập văn bản: whichever papers of the cycle can be made now, and who signs them. */
export const makePaperCommand: OfficeCommand = {
  name: "make-paper",
  label: TITLE,
  group: "Danh sách, quyết định",
  view,
  run: (by, { paper = "", capacity = "", office = "", signer = "" }, ports) => {
    if (capacity === "") return makePaper(by, { paper }, ports);
    const chosen = { capacity: capacity as PaperCapacity, title: office, name: signer };
    return makePaper(by, { paper, signer: chosen }, ports);
  },
};
