import { dayOf, vietnameseDay } from "../../domain/calendar.ts";
import type { Cycle } from "../../domain/cycle.ts";
import { type Delivery, type DeliveryWay, WAYS } from "../../domain/delivery.ts";
import {
  addressesIn,
  lastDayInTime,
  mayDeliver,
  nextDeliveryNumber,
  packageRecipients,
  replacedInWords,
} from "../../domain/delivery-rules.ts";
import type { OfficeField, OfficeForm, OfficeValues } from "../../domain/office-form.ts";
import { lackingDecisions } from "../../domain/package-facts.ts";
import { refuse } from "../../domain/refusal.ts";
import { yearGaps } from "../../domain/year-gaps.ts";
import { type Answer, atField, type Refused } from "../answer.ts";
import type { Book } from "../book.ts";
import { currentCycle } from "../find-in-book.ts";
import { hasResult } from "../has-result.ts";
import { packageFactsOf } from "../papers/association-list.ts";
import type { Ports } from "../ports.ts";
import { deliveriesOf, NOTHING_DECIDED, sendPackage } from "../send-package.ts";
import { PACKAGE } from "../type-package.ts";
import { keepTyped } from "./keep-typed.ts";
import type { OfficeCommand } from "./office-command.ts";

const TITLE = "Gửi hồ sơ trước 01/12";

const NO_CYCLE = refuse("no-cycle", "Chưa mở kỳ đánh giá nào: chưa có kết quả để gửi Hội Khuyến học.");

/** The plan's recipients beside the association, as the tab `Cấu hình` has them. */
function otherRecipients({ settings }: Book): string {
  return addressesIn(settings["Nơi nhận khác"] ?? "").join("\n");
}

function fields(cycle: Cycle, book: Book, number: number): readonly OfficeField[] {
  const mailed = { field: "way", is: ["email"] };
  return [
    {
      name: "way",
      label: "Gửi qua",
      type: "select",
      required: true,
      options: WAYS.map(([value, label]) => ({ value, label })),
      value: "email",
      help: "Thư điện tử: phần mềm gửi ngay. Cách khác: phần mềm lập và giữ hồ sơ, Văn phòng gửi rồi ghi lại số, ngày.",
    },
    {
      name: "association",
      label: "Thư điện tử của Hội Khuyến học tỉnh",
      type: "email",
      required: true,
      value: cycle.associationEmail,
      shownWhen: mailed,
      maxLength: 200,
    },
    {
      name: "others",
      label: "Nơi nhận khác",
      type: "textarea",
      value: otherRecipients(book),
      help: "Mỗi dòng một địa chỉ; để trống nếu không có. Lấy từ “Nơi nhận khác” ở tab Cấu hình.",
      shownWhen: mailed,
      maxLength: 2000,
    },
    ...(number === 1
      ? []
      : [
          {
            name: "reason",
            label: "Lý do thay thế",
            type: "textarea",
            required: true,
            help: "Ghi trong thư và trong tab “Hồ sơ gửi Hội Khuyến học”.",
            maxLength: 1000,
          } as const,
        ]),
  ];
}

function sentBefore(deliveries: readonly Delivery[], year: number): string {
  return replacedInWords(deliveries, year) || "Chưa gửi lần nào";
}

/** What is not in order yet: it goes all the same, if the Office wishes. */
function warnings(book: Book, cycle: Cycle, today: string, lacking: number): readonly string[] {
  const { year } = cycle;
  const lists = book.lists.map(({ value }) => value).filter((list) => list.year === year);
  const undecided = lists.filter(({ status }) => status === "undecided");
  const unsigned = lists.filter(({ status, signer }) => status === "decided" && signer === "");
  const dossiers = book.dossiers.map(({ value }) => value).filter((dossier) => dossier.year === year);
  const open = yearGaps(dossiers, { undecided: [], unsigned: [] }).reduce((sum, { count }) => sum + count, 0);
  return [
    ...(undecided.length > 0 ? [`Còn ${undecided.length} danh sách chờ Thủ trưởng phê duyệt.`] : []),
    ...(unsigned.length > 0
      ? [
          `Còn ${unsigned.length} quyết định chưa ký, hoặc đã ký mà chưa ghi (“Ghi quyết định đã ký”): trong hồ sơ gửi đi các quyết định ấy không có số, ngày.`,
        ]
      : []),
    ...(open > 0 ? [`Còn ${open} hồ sơ chưa có kết quả; sau này phải gửi hồ sơ thay thế.`] : []),
    ...(lacking > 0
      ? [
          `Còn ${lacking} người tiêu biểu xuất sắc chưa đủ số quyết định của các năm trước: trong Danh sách các chỗ ấy là dấu chấm. Bổ sung bằng “Nhập kết quả năm trước” rồi gửi.`,
        ]
      : []),
    ...(today > lastDayInTime(year)
      ? [`Hôm nay ${vietnameseDay(today)}, đã quá hạn gửi (trước ngày 01/12/${year}).`]
      : []),
  ];
}

function view(ports: Ports, typed: OfficeValues): OfficeForm | Refused {
  const book = ports.ledger.read({ ...PACKAGE, settings: true });
  const cycle = currentCycle(book);
  if (!cycle) return NO_CYCLE;
  const { year } = cycle;
  const deliveries = deliveriesOf(book);
  const number = nextDeliveryNumber(deliveries, year);
  if (typed.number !== undefined) {
    const may = mayDeliver({ year, number: Number(typed.number), reason: "-" }, deliveries);
    if (!may.ok) return may;
  }
  if (!hasResult(book, year)) return NOTHING_DECIDED;
  const now = ports.clock.now();
  const facts = packageFactsOf(book, now);
  const counts = facts?.figures.counts;
  const form: OfficeForm = {
    title: TITLE,
    intro: [
      "Một lần bấm lập Báo cáo, Danh sách, Quyết định (bản PDF) và bảng trích xuất số liệu (.xlsx), cất vào thư mục của năm, gửi Hội Khuyến học tỉnh và các nơi nhận khác, ghi nhật ký kèm mã băm của từng tệp. Bản đã ký, nếu đã ghi liên kết, được nêu trong thư.",
    ],
    fields: fields(cycle, book, number),
    facts: [
      {
        label: "Kết quả",
        value: `${counts?.recognised ?? 0} người được công nhận trên tổng số ${counts?.total ?? 0}`,
      },
      { label: "Các lần gửi trước", value: sentBefore(deliveries, year) },
      { label: "Hạn gửi", value: `Trước ngày 01/12/${year}` },
    ],
    warnings: warnings(book, cycle, dayOf(now), facts ? lackingDecisions(facts) : 0),
    button: number === 1 ? `Lập và gửi hồ sơ năm ${year}` : `Lập và gửi hồ sơ thay thế (lần ${number})`,
    carries: { number: String(number), year: String(year) },
  };
  return keepTyped(form, typed, String(number));
}

function run(by: string, values: OfficeValues, ports: Ports): Answer {
  const way = (values.way ?? "email") as DeliveryWay;
  const recipients =
    way === "email" ? packageRecipients(values.association ?? "", values.others ?? "") : undefined;
  if (recipients && !recipients.ok) {
    return atField(recipients.code === "no-association" ? "association" : "others", recipients);
  }
  const request = {
    year: Number(values.year),
    number: Number(values.number),
    way,
    recipients: recipients?.value ?? [],
    reason: values.reason ?? "",
  };
  return sendPackage(by, request, ports);
}

/** Gửi hồ sơ trước 01/12: the year's results to Hội Khuyến học tỉnh and whom else the Office chose (plan 307, V.2). */
export const sendPackageDialog: OfficeCommand = {
  name: "send-package",
  label: TITLE,
  group: "Gửi Hội Khuyến học",
  view,
  run,
};
