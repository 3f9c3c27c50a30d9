import { TODAY } from "./fold-overview.ts";
import type { Shown } from "./fold-year.ts";
import { CUT_OFF, isOnRoll, isWaiting, type SampleYear, type Stage, waitingOrder } from "./sample-year.ts";

/** Trạng thái, who has it, the deadline of the step. */
const STEPS: Readonly<Partial<Record<Stage, readonly [string, string, number]>>> = {
  registered: ["Đã đăng ký", "Người nộp", CUT_OFF - 30],
  submitted: ["Đã nộp, chờ thẩm định", "Trưởng đơn vị", CUT_OFF - 20],
  returned: ["Yêu cầu bổ sung", "Người nộp", CUT_OFF - 20],
  awaitingUnion: ["Chờ ý kiến Công đoàn", "Công đoàn, Hội đồng xét", CUT_OFF - 15],
  appraised: ["Đã thẩm định", "Văn phòng", CUT_OFF - 5],
  proposed: ["Đã trình", "Thủ trưởng", CUT_OFF - 5],
};

/** Rows 2 to 51 of `Hồ sơ đang chờ`, columns A to H: the fifty that wait longest. */
export function foldWaiting(sample: SampleYear): readonly (readonly Shown[])[] {
  const waiting = sample.people
    .map((person, index) => ({ person, index, order: waitingOrder(person, index) }))
    .filter(({ person }) => isOnRoll(person, sample) && isWaiting(person))
    .sort((one, other) => one.order - other.order);
  return Array.from({ length: 50 }, (_, row) => {
    const found = waiting[row];
    const [state, who, due] = (found && STEPS[found.person.stage]) ?? [];
    if (found === undefined) {
      return [row === 0 ? "Không có hồ sơ nào đang chờ" : undefined, ...Array(7).fill(undefined)];
    }
    const { person, index, order } = found;
    const since = CUT_OFF - person.waitsSince;
    const unit = `Phòng ${person.appraisedIn}`;
    return [`Người ${index}`, unit, state, who, since, TODAY - since, due, order];
  });
}
