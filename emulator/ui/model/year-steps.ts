import type { Session } from "../session.ts";
import { type DossierRow, dossiers, type UnitRow, units } from "./dossiers.ts";
import { holderOf, type Person, people, personByEmail } from "./people.ts";
import { tabRows, textOf } from "./tab-rows.ts";

/** One of the five steps of a year, and where it stands now. */
export interface YearStep {
  readonly title: string;
  /** What to do, Vietnamese. */
  readonly what: string;
  /** Where it stands: `3 hồ sơ đang chờ`. */
  readonly stands: string;
  /** Something waits for this step. */
  readonly open: boolean;
  /** Who does it next, and where. */
  readonly person: Person | undefined;
  readonly path: string;
  /** The button's words. */
  readonly action: string;
}

/** The year by role: person, unit, union, Office, head. */
export function yearSteps(session: Session, filler: Person): readonly YearStep[] {
  return [
    personStep(session, filler),
    unitStep(session),
    unionStep(session),
    officeStep(session),
    headStep(session),
  ];
}

function personStep(session: Session, filler: Person): YearStep {
  const rows = dossiers(session);
  const submitted = rows.filter((row) => row.submittedAt > 0).length;
  const returned = rows.filter((row) => row.state === "Yêu cầu bổ sung").length;
  const form = Object.values(session.workspace.world.forms).find((one) =>
    one.items.some(({ type }) => type === "SCALE"),
  );
  return {
    title: "Cá nhân tự đánh giá",
    what: "Một người điền phiếu: 10 chỉ số, mỗi chỉ số 1–10 điểm, kèm minh chứng.",
    stands: `${submitted} người đã nộp${returned > 0 ? `, ${returned} cần bổ sung` : ""}`,
    open: form !== undefined,
    person: filler,
    path: form ? `/forms/${form.id}` : "/forms",
    action: "Điền phiếu",
  };
}

function unitStep(session: Session): YearStep {
  const waiting = dossiers(session).filter((row) => row.state === "Đã nộp, chờ thẩm định");
  return {
    title: "Trưởng đơn vị thẩm định",
    what: "Mở thư mới nhất, bấm liên kết, đổi điểm (kèm lý do) hoặc đồng ý.",
    stands: waitingText(waiting),
    open: waiting.length > 0,
    person: approver(
      session,
      waiting[0],
      (unit, email) => [unit.head === email ? "" : unit.head, unit.deputy],
      "head",
    ),
    path: "/mail",
    action: "Mở hộp thư",
  };
}

function unionStep(session: Session): YearStep {
  const waiting = dossiers(session).filter((row) => row.state === "Chờ ý kiến Công đoàn");
  return {
    title: "Công đoàn cho ý kiến",
    what: "Mở thư, xem điểm đã thẩm định, đồng ý hoặc nêu ý kiến khác.",
    stands: waitingText(waiting),
    open: waiting.length > 0,
    person: approver(
      session,
      waiting[0],
      (unit, email) => [unit.union === email ? "" : unit.union],
      "unionChair",
    ),
    path: "/mail",
    action: "Mở hộp thư",
  };
}

function officeStep(session: Session): YearStep {
  const ready = dossiers(session).filter((row) => row.state === "Đã thẩm định");
  return {
    title: "Văn phòng trình danh sách",
    what: "Trong Bảng tính, menu “Công dân học tập”: lập danh sách đề nghị.",
    stands:
      ready.length > 0 ? `${ready.length} hồ sơ đã thẩm định, chưa trình` : "chưa có hồ sơ nào để trình",
    open: ready.length > 0,
    person: holderOf(session, "office"),
    path: "/workbook",
    action: "Mở bảng tính",
  };
}

function headStep(session: Session): YearStep {
  const lists = session.remember("lists", (workspace) => tabRows(workspace, "Danh sách đề nghị"));
  const undecided = lists.filter((row) => textOf(row, "Trạng thái") === "Chưa quyết định").length;
  return {
    title: "Thủ trưởng quyết định",
    what: "Mở thư, xem danh sách, phê duyệt; có thể loại một người kèm lý do.",
    stands: listsText(lists.length, undecided),
    open: undecided > 0,
    person: holderOf(session, "head"),
    path: "/mail",
    action: "Mở hộp thư",
  };
}

function listsText(lists: number, undecided: number): string {
  if (undecided > 0) return `${undecided} danh sách chờ quyết định`;
  return lists > 0 ? `${lists} danh sách đã quyết định` : "chưa có danh sách nào được trình";
}

function waitingText(waiting: readonly DossierRow[]): string {
  const first = waiting[0];
  return first ? `${waiting.length} hồ sơ đang chờ, mới nhất: ${first.name}` : "không có hồ sơ nào đang chờ";
}

/** Who appraises this dossier: the first address of the unit's chain that is not the person's own. */
function approver(
  session: Session,
  dossier: DossierRow | undefined,
  chain: (unit: UnitRow, own: string) => readonly string[],
  last: "head" | "unionChair",
): Person | undefined {
  const own = people(session).find((person) => person.id !== "" && person.id === dossier?.id)?.email ?? "";
  const unit =
    units(session).find((one) => one.name === dossier?.unit || one.code === dossier?.unit) ??
    units(session)[0];
  const email = unit && chain(unit, own).find((address) => address !== "" && address !== own);
  return (email ? personByEmail(session, email) : undefined) ?? holderOf(session, last);
}
