import { TODAY } from "./fold-overview.ts";
import type { Shown } from "./fold-year.ts";
import { CUT_OFF, isOnRoll, isWaiting, type SampleYear, type Stage, waitingOrder } from "./sample-year.ts";

/** Who has a dossier of each stage, and what is asked of them. */
const HOLDERS: Readonly<Partial<Record<Stage, string>>> = {
  registered: "Người đăng ký: nộp tự đánh giá",
  submitted: "Trưởng đơn vị: thẩm định",
  returned: "Người nộp: bổ sung",
  awaitingUnion: "Công đoàn, Hội đồng xét: cho ý kiến",
  appraised: "Văn phòng: lập danh sách",
  proposed: "Thủ trưởng: quyết định",
};

/** Rows 2 to 51 of `Hồ sơ đang chờ`, columns A to F: the fifty that wait longest. */
export function foldWaiting(sample: SampleYear): readonly (readonly Shown[])[] {
  const waiting = sample.people
    .map((person, index) => ({ person, index, order: waitingOrder(person, index) }))
    .filter(({ person }) => isOnRoll(person, sample) && isWaiting(person))
    .sort((one, other) => one.order - other.order);
  return Array.from({ length: 50 }, (_, row) => {
    const found = waiting[row];
    if (found === undefined) {
      return [row === 0 ? "Không có hồ sơ nào đang chờ" : undefined, ...Array(5).fill(undefined)];
    }
    const { person, index, order } = found;
    const since = CUT_OFF - person.waitsSince;
    const unit = `Phòng ${person.appraisedIn}`;
    return [`Người ${index}`, unit, HOLDERS[person.stage], since, TODAY - since, order];
  });
}
