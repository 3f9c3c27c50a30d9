import type { Cycle, CycleState } from "./cycle.ts";
import { accept, type Outcome, type Refusal, refuse } from "./refusal.ts";

type Year = Pick<Cycle, "year" | "state">;

const CLOSED_WORDS: Readonly<Record<Exclude<CycleState, "open">, string>> = {
  closed: "đã đóng",
  frozen: "đã chốt",
};

/** Where a cycle stands, in words: `đang mở`, `đã đóng`, `đã chốt`. */
export function cycleStateInWords(state: CycleState): string {
  return state === "open" ? "đang mở" : CLOSED_WORDS[state];
}

/**
 * What a cycle that is not open refuses by name: responses, appraisals, opinions, lists, decisions. What a document
 * orders (đính chính, hủy, ghi quyết định đã ký, điều chỉnh kỳ) does not ask. Undefined while the cycle is open.
 */
export function refuseUnlessOpen({ year, state }: Year): Refusal | undefined {
  switch (state) {
    case "open":
      return undefined;
    case "closed":
      return refuse(
        "cycle-closed",
        `Kỳ đánh giá năm ${year} đã đóng nên không ghi thêm được. Nếu cần làm tiếp, đề nghị Văn phòng chọn “Mở lại kỳ”.`,
      );
    case "frozen":
      return refuse(
        "cycle-frozen",
        `Kỳ đánh giá năm ${year} đã chốt số liệu nên không thay đổi nữa, trừ khi có văn bản đính chính, hủy công nhận hoặc điều chỉnh kỳ.`,
      );
  }
}

/** How the Office moves a cycle: closes it, opens it again, freezes its figures. */
export type CycleMove = "close" | "reopen" | "freeze";

/** What stands in the way of a move. */
export interface CycleSurroundings {
  /** Year of another cycle that is open; one cycle is worked on at a time. */
  readonly otherOpen: number | undefined;
  /** Number of the list that waits for the head. */
  readonly undecidedList: number | undefined;
  /** Dossiers handed in that nobody has decided. */
  readonly undecided: number;
}

const FROM: Readonly<Record<CycleMove, readonly CycleState[]>> = {
  close: ["open"],
  reopen: ["closed"],
  freeze: ["open", "closed"],
};

const TO: Readonly<Record<CycleMove, CycleState>> = { close: "closed", reopen: "open", freeze: "frozen" };

const ACTIONS: Readonly<Record<CycleMove, string>> = {
  close: "Đóng kỳ",
  reopen: "Mở lại kỳ",
  freeze: "Chốt kỳ",
};

/** Whether this cycle may be moved so at all, whatever surrounds it. */
export function canMove(state: CycleState, move: CycleMove): boolean {
  return FROM[move].includes(state);
}

/**
 * The state after the move, or why not: a frozen cycle stays frozen, two cycles are never open at once, nothing is
 * frozen while a list waits for the head, and opening again says why.
 */
export function moveCycle(
  { year, state }: Year,
  move: CycleMove,
  reason: string,
  around: CycleSurroundings,
): Outcome<CycleState> {
  if (!canMove(state, move)) {
    return refuse(
      "wrong-cycle-state",
      `Kỳ đánh giá năm ${year} ${cycleStateInWords(state)}, không thể “${ACTIONS[move]}”.`,
    );
  }
  if (move === "reopen" && reason.trim() === "") {
    return refuse("missing-reason", "Mở lại kỳ cần ghi lý do.");
  }
  if (move === "reopen" && around.otherOpen !== undefined) {
    return refuse("other-cycle-open", otherCycleOpen(around.otherOpen, `mở lại kỳ năm ${year}`));
  }
  if (move === "freeze" && around.undecidedList !== undefined) {
    return refuse(
      "list-undecided",
      `Danh sách số ${around.undecidedList} năm ${year} chưa được quyết định; chốt kỳ sau khi danh sách được phê duyệt hoặc trả lại.`,
    );
  }
  return accept(TO[move]);
}

/** One cycle is worked on at a time: what to do about the other one. */
export function otherCycleOpen(other: number, wanted: string): string {
  return `Kỳ đánh giá năm ${other} còn đang mở. Mỗi lúc chỉ một kỳ đang mở: chọn “Đóng kỳ” hoặc “Chốt kỳ” cho năm ${other} trước khi ${wanted}.`;
}
