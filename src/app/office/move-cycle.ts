import type { Cycle } from "../../domain/cycle.ts";
import {
  type CycleMove,
  type CycleSurroundings,
  canMove,
  cycleStateInWords,
  moveCycle,
} from "../../domain/cycle-rules.ts";
import { latestDelivery } from "../../domain/delivery.ts";
import type { OfficeForm, OfficeValues } from "../../domain/office-form.ts";
import { refuse } from "../../domain/refusal.ts";
import { type Answer, done, type Refused } from "../answer.ts";
import type { Book, Stored } from "../book.ts";
import { commitDraft } from "../commit-draft.ts";
import { Draft } from "../draft.ts";
import { hasResult } from "../has-result.ts";
import type { Ports } from "../ports.ts";
import { type Transacted, transact } from "../transact.ts";
import type { OfficeCommand } from "./office-command.ts";

/** What a move is called, and what the Office should know before it clicks. */
interface Words {
  readonly name: string;
  readonly label: string;
  readonly intro: string;
  readonly done: string;
}

const WORDS: Readonly<Record<CycleMove, Words>> = {
  close: {
    name: "close-cycle",
    label: "Đóng kỳ",
    intro:
      "Kỳ đã đóng không nhận phiếu, không nhận thẩm định, danh sách hay quyết định nữa; phiếu gửi đến được đưa vào Cần xử lý. Các liên kết cũ vẫn xem được. Văn phòng mở lại được khi cần.",
    done: "Đã đóng",
  },
  reopen: {
    name: "reopen-cycle",
    label: "Mở lại kỳ",
    intro: "Kỳ được mở lại nhận phiếu và thẩm định như trước, theo đúng các hạn đã định.",
    done: "Đã mở lại",
  },
  freeze: {
    name: "freeze-cycle",
    label: "Chốt kỳ",
    intro:
      "Số liệu của kỳ đã chốt không thay đổi nữa, kể cả khi danh sách CCVC, NLĐ thay đổi. Sau đó chỉ còn đính chính, hủy công nhận hoặc điều chỉnh theo văn bản. Không có thao tác mở lại kỳ đã chốt.",
    done: "Đã chốt",
  },
};

/** Dossiers that somebody still has to act on. */
const UNFINISHED = new Set(["Submitted", "Returned", "AwaitingUnion", "Appraised", "Proposed"]);

function surroundings(book: Book, cycle: Cycle): CycleSurroundings {
  const open = book.cycles.find(({ value }) => value.state === "open" && value.year !== cycle.year);
  const lists = book.lists.map(({ value }) => value).filter(({ year }) => year === cycle.year);
  const dossiers = book.dossiers.filter(({ value }) => value.year === cycle.year);
  return {
    otherOpen: open?.value.year,
    undecidedList: lists.find(({ status }) => status === "undecided")?.number,
    undecided: dossiers.filter(({ value }) => UNFINISHED.has(value.state)).length,
  };
}

function movable(book: Book, move: CycleMove): readonly Stored<Cycle>[] {
  return book.cycles
    .filter(({ value }) => canMove(value.state, move))
    .sort((one, other) => other.value.year - one.value.year);
}

function warningsFor(move: CycleMove, { undecided, undecidedList }: CycleSurroundings): readonly string[] {
  if (move === "reopen") return [];
  return [
    ...(undecided === 0 ? [] : [`${undecided} hồ sơ đã nộp chưa có quyết định.`]),
    ...(undecidedList === undefined ? [] : [`Danh sách số ${undecidedList} đang chờ Thủ trưởng quyết định.`]),
  ];
}

/** A package is made of the cycle worked on: once the next one is open it is too late for this year's. */
function packageWarning(move: CycleMove, { year }: Cycle, book: Book): readonly string[] {
  const deliveries = book.deliveries.map(({ value }) => value);
  if (move === "reopen" || !hasResult(book, year) || latestDelivery(deliveries, year)) return [];
  return [
    `Chưa gửi hồ sơ năm ${year} cho Hội Khuyến học (“Gửi hồ sơ trước 01/12”). Kỳ đã đóng, đã chốt vẫn gửi được, nhưng mở kỳ mới rồi thì không lập được hồ sơ của năm ${year} nữa.`,
  ];
}

const READ = { lists: true, dossiers: "all" } as const;

function view(move: CycleMove, ports: Ports, typed: OfficeValues): OfficeForm | Refused {
  const { label, intro } = WORDS[move];
  const book = ports.ledger.read({ ...READ, deliveries: true });
  const cycles = movable(book, move);
  const chosen = cycles.find(({ value }) => String(value.year) === typed.year) ?? cycles[0];
  if (!chosen) {
    const standing = book.cycles.map(({ value }) => `năm ${value.year} ${cycleStateInWords(value.state)}`);
    const now = standing.length === 0 ? "Chưa mở kỳ nào." : `Hiện: ${standing.join(", ")}.`;
    return refuse("no-cycle", `Không có kỳ đánh giá nào để “${label}”. ${now}`);
  }
  const cycle = chosen.value;
  const around = surroundings(book, cycle);
  return {
    title: label,
    intro: [intro],
    fields: [
      {
        name: "year",
        label: "Kỳ",
        type: "select",
        options: cycles.map(({ value }) => ({ value: String(value.year), label: `Năm ${value.year}` })),
        required: true,
        reloads: true,
        value: String(cycle.year),
      },
      {
        name: "reason",
        label: move === "reopen" ? "Lý do" : "Ghi chú",
        type: "textarea",
        required: move === "reopen",
        help: "Được ghi vào Nhật ký xử lý.",
      },
    ],
    facts: [{ label: "Trạng thái", value: `${cycleStateInWords(cycle.state)}, phiên bản ${cycle.version}` }],
    warnings: [...warningsFor(move, around), ...packageWarning(move, cycle, book)],
    button: `${label} năm ${cycle.year}`,
  };
}

function write(move: CycleMove, by: string, values: OfficeValues, ports: Ports): Answer | Transacted {
  const book = ports.ledger.read(READ);
  const stored = book.cycles.find(({ value }) => String(value.year) === values.year);
  if (!stored) return refuse("no-cycle", "Không tìm thấy kỳ đã chọn; đề nghị mở lại hộp thoại.");
  const { row, value: cycle } = stored;
  const reason = (values.reason ?? "").trim();
  const moved = moveCycle(cycle, move, reason, surroundings(book, cycle));
  if (!moved.ok) return moved;
  const draft = new Draft(book, ports.clock.now(), ports);
  draft.openCycle({ row, value: { ...cycle, state: moved.value } });
  draft.note({ type: "CycleStateChanged", state: moved.value, reason }, cycle.year, "", by);
  const answer = done(`${WORDS[move].done} kỳ đánh giá năm ${cycle.year}.`);
  return { answer, committed: commitDraft(draft, book, ports) };
}

function moving(move: CycleMove): OfficeCommand {
  const { name, label } = WORDS[move];
  return {
    name,
    label,
    group: "Kỳ đánh giá",
    view: (ports, typed) => view(move, ports, typed),
    run: (by, values, ports) => transact(ports, () => write(move, by, values, ports)),
  };
}

/** Đóng kỳ: nothing more is taken until it is opened again. */
export const closeCycle: OfficeCommand = moving("close");

/** Mở lại kỳ, with the reason. */
export const reopenCycle: OfficeCommand = moving("reopen");

/** Chốt kỳ: the figures stand, for good. */
export const freezeCycle: OfficeCommand = moving("freeze");
