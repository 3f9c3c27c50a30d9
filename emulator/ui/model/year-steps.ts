import type { FormState } from "../../services/forms/state.ts";
import type { Session } from "../session.ts";
import { type DossierRow, dossiers, type UnitRow, units } from "./dossiers.ts";
import { newestLetter, newestLetterToOthers, newestListLetter } from "./mailbox.ts";
import { holderOf, type Person, people, personByEmail } from "./people.ts";
import { sampleAnswersQuery } from "./sample-answers.ts";
import { tabRows, textOf } from "./tab-rows.ts";

/** One of the five steps of a year, and where it stands now. */
export interface YearStep {
  readonly title: string;
  readonly english: string;
  /** What to do, Vietnamese. */
  readonly what: string;
  readonly whatInEnglish: string;
  /** Where it stands: `3 hồ sơ đang chờ`. */
  readonly stands: string;
  /** Something waits for this step. */
  readonly open: boolean;
  /** Who does it next. */
  readonly person: Person | undefined;
  /** Where the step is done, most recommended first. */
  readonly ways: readonly Way[];
}

/** A button of a step. */
export interface Way {
  readonly path: string;
  /** The button's words. */
  readonly action: string;
}

/** The year as one browser goes through it. */
export interface YearWay {
  readonly steps: readonly YearStep[];
  /** Index of the step to take now; undefined where the followed dossier has been decided. */
  readonly next: number | undefined;
  /** The dossier that is followed, once its form has been sent. */
  readonly followed: DossierRow | undefined;
}

/** Which step a dossier of this state waits for. */
const STEP_OF_STATE: Readonly<Record<string, number>> = {
  "Đã đăng ký": 0,
  "Yêu cầu bổ sung": 0,
  "Đã nộp, chờ thẩm định": 1,
  "Chờ ý kiến Công đoàn": 2,
  "Đã thẩm định": 3,
  "Đã trình": 4,
};

/**
 * The year by role: person, unit, union, Office, head.
 *
 * @param filler who fills a form where none is being followed
 * @param followed whose dossier is followed
 */
export function yearWay(session: Session, filler: Person, followed: Person | undefined): YearWay {
  const dossier = followed && dossiers(session).find(({ id }) => id !== "" && id === followed.id);
  const sent = dossier && dossier.submittedAt > 0 ? dossier : undefined;
  const next = sent ? STEP_OF_STATE[sent.state] : 0;
  const steps = [
    personStep(session, sent && next === 0 && followed ? followed : filler),
    unitStep(session, sent),
    unionStep(session, sent),
    officeStep(session),
    headStep(session),
  ];
  return { steps, next, followed: sent };
}

/** The form of the self-assessment: the one that asks for scores. */
export function isSelfAssessment(form: FormState): boolean {
  return form.items.some(({ type }) => type === "SCALE");
}

function personStep(session: Session, filler: Person): YearStep {
  const rows = dossiers(session);
  const submitted = rows.filter((row) => row.submittedAt > 0).length;
  const returned = rows.filter((row) => row.state === "Yêu cầu bổ sung").length;
  const form = Object.values(session.workspace.world.forms).findLast(isSelfAssessment);
  const ways = form && [
    { path: `/forms/${form.id}?${sampleAnswersQuery(form)}`, action: "Điền phiếu mẫu" },
    { path: `/forms/${form.id}`, action: "Điền phiếu trống" },
  ];
  return {
    title: "Cá nhân tự đánh giá",
    english: "A person scores themselves",
    what: "Một người điền phiếu: 10 chỉ số, mỗi chỉ số 1–10 điểm, kèm minh chứng. Phiếu mẫu đã có sẵn câu trả lời: chỉ cần bấm Tiếp rồi Gửi.",
    whatInEnglish:
      "Fill in the form: ten indicators, 1–10 each. The pre-filled one only needs Next and Submit.",
    stands: `${submitted} người đã nộp${returned > 0 ? `, ${returned} cần bổ sung` : ""}`,
    open: form !== undefined,
    person: filler,
    ways: ways ?? [{ path: "/forms", action: "Xem biểu mẫu" }],
  };
}

function unitStep(session: Session, followed: DossierRow | undefined): YearStep {
  const waiting = waitingFor(session, "Đã nộp, chờ thẩm định", followed);
  const chain = (unit: UnitRow, own: string) => [unit.head === own ? "" : unit.head, unit.deputy];
  const { person, way } = nextActor(session, waiting[0], approver(session, waiting[0], chain, "head"));
  return {
    title: "Trưởng đơn vị thẩm định",
    english: "The unit’s head appraises",
    what: "Mở thư, bấm liên kết trong thư, đồng ý với điểm tự chấm hoặc đổi điểm (kèm lý do).",
    whatInEnglish: "Open the letter, follow its link, agree or change scores with a reason.",
    stands: waitingText(waiting),
    open: waiting.length > 0,
    person,
    ways: [way],
  };
}

function unionStep(session: Session, followed: DossierRow | undefined): YearStep {
  const waiting = waitingFor(session, "Chờ ý kiến Công đoàn", followed);
  const chain = (unit: UnitRow, own: string) => [unit.union === own ? "" : unit.union];
  const { person, way } = nextActor(session, waiting[0], approver(session, waiting[0], chain, "unionChair"));
  return {
    title: "Công đoàn cho ý kiến",
    english: "The trade union gives its opinion",
    what: "Mở thư, bấm liên kết, xem điểm đã thẩm định rồi nhất trí hoặc nêu ý kiến khác.",
    whatInEnglish: "Open the letter, follow its link, concur or object.",
    stands: waitingText(waiting),
    open: waiting.length > 0,
    person,
    ways: [way],
  };
}

function officeStep(session: Session): YearStep {
  const ready = dossiers(session).filter((row) => row.state === "Đã thẩm định");
  const count = ready.length;
  return {
    title: "Văn phòng trình danh sách",
    english: "The Office compiles the list",
    what: "Trong Bảng tính, mở menu “Công dân học tập”, chọn “Lập danh sách đề nghị”.",
    whatInEnglish: "In the workbook, open the menu and compile the list.",
    stands: count > 0 ? `${count} hồ sơ đã thẩm định, chưa trình` : "chưa có hồ sơ nào để trình",
    open: count > 0,
    person: holderOf(session, "office"),
    ways: [{ path: "/workbook", action: "Mở bảng tính" }],
  };
}

function headStep(session: Session): YearStep {
  const lists = session.remember("lists", (workspace) => tabRows(workspace, "Danh sách đề nghị"));
  const undecided = lists.filter((row) => textOf(row, "Trạng thái") === "Chưa quyết định").length;
  const person = holderOf(session, "head");
  const letter = undecided > 0 && person ? newestListLetter(session, person.email) : undefined;
  return {
    title: "Thủ trưởng quyết định",
    english: "The head of the agency decides",
    what: "Mở thư, bấm liên kết, xem danh sách rồi phê duyệt; có thể loại một người kèm lý do.",
    whatInEnglish: "Open the letter, follow its link, approve the list; strike somebody out with a reason.",
    stands: listsText(lists.length, undecided),
    open: undecided > 0,
    person,
    ways: [letter ? { path: `/mail/${letter.number}`, action: "Mở thư" } : MAILBOX],
  };
}

const MAILBOX: Way = { path: "/mail", action: "Mở hộp thư" };

/**
 * Straight to the letter about this dossier: to whoever the unit's addresses name, else to whoever was written to
 * (a delegate, somebody it was passed on to); the mailbox where no letter has gone out yet.
 */
function nextActor(
  session: Session,
  dossier: DossierRow | undefined,
  named: Person | undefined,
): { readonly person: Person | undefined; readonly way: Way } {
  if (!dossier) return { person: named, way: MAILBOX };
  const own = people(session).find(({ id }) => id === dossier.id)?.email ?? "";
  const toNamed = named && newestLetter(session, named.email, `(${dossier.id})`);
  const letter = toNamed ?? newestLetterToOthers(session, own, `(${dossier.id})`);
  if (!letter) return { person: named, way: MAILBOX };
  const person = toNamed ? named : (personByEmail(session, letter.to) ?? named);
  return { person, way: { path: `/mail/${letter.number}`, action: "Mở thư" } };
}

function listsText(lists: number, undecided: number): string {
  if (undecided > 0) return `${undecided} danh sách chờ quyết định`;
  return lists > 0 ? `${lists} danh sách đã quyết định` : "chưa có danh sách nào được trình";
}

/** Dossiers of a state, the followed one first. */
function waitingFor(session: Session, state: string, followed: DossierRow | undefined) {
  const waiting = dossiers(session).filter((row) => row.state === state);
  return waiting.toSorted(
    (one, other) => Number(other.id === followed?.id) - Number(one.id === followed?.id),
  );
}

function waitingText(waiting: readonly DossierRow[]): string {
  const first = waiting[0];
  return first ? `${waiting.length} hồ sơ đang chờ, trước hết: ${first.name}` : "không có hồ sơ nào đang chờ";
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
