import type { CriteriaSet } from "../../src/domain/criteria.ts";
import type { AwaitingUnion, Decided, Dossier, Proposed, Submitted } from "../../src/domain/dossier.ts";
import type { OfficeForm } from "../../src/domain/office-form.ts";
import { whereaboutsOf } from "../../src/domain/whereabouts.ts";
import type { Page } from "../../src/pages/page.ts";
import type { WaitingShown } from "../../src/pages/page-queue.ts";
import {
  APPROVERS,
  appraised,
  at,
  CYCLE,
  concurred,
  EIGHTS,
  given,
  submitted,
  UNIT,
} from "../domain/given.ts";
import { INSPECTION } from "./inspected.ts";

const COMPETENCES = ["Năng lực tự học", "Năng lực sử dụng công cụ", "Năng lực quan hệ xã hội"];

export const CRITERIA: CriteriaSet = {
  id: "cong-chuc",
  citation: "QĐ 324/QĐ-KHVN",
  checkedAgainstOriginal: false,
  indicators: EIGHTS.map((_, index) => ({
    number: index + 1,
    competence: COMPETENCES[index < 4 ? 0 : index < 8 ? 1 : 2] ?? "",
    text: `Nội dung chỉ số thứ ${index + 1}`,
  })),
};

/** Narrows what a history left to the state that the test is about. */
function inState<S extends Dossier["state"]>(dossier: Dossier, state: S): Extract<Dossier, { state: S }> {
  if (dossier.state !== state) throw new Error(`Cannot narrow: state is ${dossier.state}, expected ${state}`);
  return dossier as Extract<Dossier, { state: S }>;
}

export const SUBMITTED: Submitted = inState(given(submitted()), "Submitted");

/** A self-assessment with this evidence at its first indicator. */
export function submittedWith(evidence: string): Submitted {
  const { submission } = SUBMITTED;
  return {
    ...SUBMITTED,
    submission: { ...submission, evidence: [evidence, ...submission.evidence.slice(1)] },
  };
}

export const AWAITING: AwaitingUnion = inState(given(submitted(), appraised()), "AwaitingUnion");

/** Somebody on list 1; not proposed where there is a cause. */
export function listed(personId: string, name: string, cause = ""): Proposed {
  const ready = inState(given(submitted(), appraised(), concurred()), "Appraised");
  const proposal = { listNumber: 1, proposed: cause === "", cause };
  return { ...ready, personId, name, state: "Proposed", proposal };
}

/** The same person once the head has decided. */
export function decided(person: Proposed, cause = "", streak = 1): Decided {
  return {
    ...person,
    state: cause === "" ? "Recognised" : "NotRecognised",
    decision: {
      at: at("11-24 09:00"),
      by: CYCLE.headEmail,
      recognised: cause === "",
      cause,
      number: "45/QĐ-STC",
      date: "2026-11-24",
      agency: CYCLE.agency,
      streak: cause === "" ? streak : 0,
    },
  };
}

/** Somebody who waits for the unit's head. */
export function waitingUnit(personId: string, name: string): WaitingShown {
  const dossier = { ...SUBMITTED, personId, name };
  const lastYear = { ...decided(listed(personId, name)), year: 2025 };
  const findings = [{ kind: "no-link", indicator: 1 }] as const;
  return { waiting: { task: "appraise", dossier, approvers: APPROVERS }, row: 2, lastYear, findings };
}

/** Somebody who waits for the union. */
export const WAITING_UNION: WaitingShown = {
  waiting: { task: "union", dossier: { ...AWAITING, personId: "CB0014" }, approvers: APPROVERS },
  row: 3,
  findings: [],
};

const ACTING = { token: "body.signature", version: 3 };
const LIST = { number: 1, compiledAt: at("11-20 08:30"), contentHash: "9f2b71c04e5d8a16b3aa" };

/** A dialog with a field of every type, one of which depends on another. */
export const OFFICE_FORM: OfficeForm = {
  title: "Phân công lại",
  intro: ["Giao bước thẩm định cho người khác."],
  fields: [
    {
      name: "person",
      label: "Người có hồ sơ",
      type: "person",
      options: [
        { value: "CB0012", label: "CB0012 – Nông Văn An" },
        { value: "CB0013", label: "CB0013 – Lý Thị Mai" },
      ],
      required: true,
      reloads: true,
      value: "CB0012",
      help: "Nhập mã CCVC hoặc chọn từ gợi ý.",
    },
    {
      name: "step",
      label: "Bước",
      type: "select",
      options: [
        { value: "unit", label: "Đơn vị thẩm định" },
        { value: "union", label: "Công đoàn cho ý kiến" },
      ],
      required: true,
    },
    {
      name: "to",
      label: "Giao cho",
      type: "email",
      required: true,
      shownWhen: { field: "step", is: ["unit"] },
    },
    { name: "from", label: "Từ ngày", type: "date" },
    { name: "count", label: "Số người", type: "number" },
    { name: "number", label: "Số văn bản", type: "text", maxLength: 50 },
    { name: "file", label: "Văn bản", type: "file-link", help: "Liên kết tới tệp trong Drive." },
    { name: "reason", label: "Lý do", type: "textarea", required: true },
    { name: "tell", label: "Báo cho người cũ", type: "checkbox", value: "yes" },
    {
      name: "present",
      label: "Thành phần dự",
      type: "checklist",
      options: [
        { value: "CB0012", label: "Nông Văn An" },
        { value: "CB0013", label: "Lý Thị Mai" },
      ],
      value: "CB0013",
    },
  ],
  button: "Phân công lại",
  facts: [
    { label: "Đơn vị", value: "Phòng Ngân sách" },
    { label: "Trạng thái", value: "Đã nộp, chờ thẩm định" },
  ],
  table: {
    caption: "Các lần phân công trước",
    head: ["Ngày", "Người"],
    rows: [["14/10/2026", "Bà Vi Thị Hạ"]],
  },
  warnings: ["Người này đang nghỉ dài hạn."],
  carries: { version: "3" },
};

/** One page of every kind; a new kind does not compile until it has one. */
const MEETING_FORM: OfficeForm = {
  title: "Cuộc họp Phòng Ngân sách",
  intro: ["Ghi cuộc họp đã diễn ra."],
  fields: [
    { name: "day", label: "Ngày họp", type: "date", required: true, value: "2026-11-12" },
    { name: "present", label: "Có mặt", type: "textarea", required: true, value: "Nông Văn An\nLý Thị Mai" },
    { name: "inFavour", label: "Số phiếu đồng ý cho mỗi người", type: "number" },
  ],
  table: { caption: "Những người được xét", head: ["Họ và tên", "Tổng"], rows: [["Nông Văn An", "83"]] },
  button: "Ghi cuộc họp",
};

export const PAGES: { readonly [K in Page["kind"]]: Extract<Page, { kind: K }> } = {
  "unit-step": {
    kind: "unit-step",
    ...ACTING,
    cycle: CYCLE,
    criteria: CRITERIA,
    dossier: SUBMITTED,
    prepares: false,
    head: UNIT.headEmail,
    findings: [{ kind: "no-link", indicator: 1 }],
    onBehalfOf: "",
    lastYear: { ...decided(listed("CB0012", "Nông Văn An")), year: 2025 },
    notice: "",
  },
  queue: {
    kind: "queue",
    reviews: [{ label: "Nông Văn An (CB0012), Phòng Ngân sách", url: "https://script.example/exec?t=r" }],
    ways: [{ label: "Đề nghị của Phòng Ngân sách", url: "https://script.example/exec?t=x" }],
    ...ACTING,
    version: 0,
    approver: UNIT.headEmail,
    cycle: CYCLE,
    criteria: CRITERIA,
    items: [waitingUnit("CB0012", "Nông Văn An"), waitingUnit("CB0013", "Lý Thị Mai"), WAITING_UNION],
    lists: [],
  },
  "union-step": {
    kind: "union-step",
    giver: "Công đoàn",
    ways: [],
    ...ACTING,
    cycle: CYCLE,
    criteria: CRITERIA,
    dossier: AWAITING,
    findings: [],
    onBehalfOf: "",
    notice: "",
  },
  decide: {
    kind: "decide",
    ...ACTING,
    cycle: CYCLE,
    list: LIST,
    people: [
      { dossier: listed("CB0012", "Nông Văn An"), streak: 5 },
      { dossier: listed("CB0013", "Lý Thị Mai"), streak: 1 },
      { dossier: listed("CB0014", "Vi Văn Long", "Tổng điểm 72, chưa đủ 80 điểm"), streak: 0 },
    ],
    changes: [],
    onBehalfOf: "",
  },
  "sent-back-list": {
    kind: "sent-back-list",
    cycle: CYCLE,
    list: LIST,
    sentBackAt: at("11-24 09:00"),
    sentBackBy: CYCLE.headEmail,
    reason: "Xem lại điểm ngoại ngữ của Phòng Ngân sách",
    next: { number: 2, differences: ["Vi Văn Long (CB0014): không còn trong danh sách"] },
  },
  form: { kind: "form", ...ACTING, command: "meeting", cycle: CYCLE, form: MEETING_FORM },
  person: {
    kind: "person",
    ...ACTING,
    cycle: { ...CYCLE, reviewDays: 3 },
    criteria: CRITERIA,
    dossier: { ...AWAITING, opened: { step: "union", by: UNIT.unionEmail, at: at("11-03 08:00") } },
    whereabouts: whereaboutsOf(
      { ...AWAITING, opened: { step: "union", by: UNIT.unionEmail, at: at("11-03 08:00") } },
      APPROVERS,
      CYCLE,
    ),
    missing: ["Kế hoạch học tập của năm", "Minh chứng ở chỉ số 3, 7"],
    otherYears: [{ ...decided(listed("CB0012", "Nông Văn An")), year: 2025 }],
    streak: 0,
    runBreak: "Năm 2024: không đăng ký",
    mayWithdraw: true,
    reviewUntil: "2026-11-09",
    form: { url: "https://docs.google.com/forms/d/e/1/viewform", prefilled: true, leftOut: [4] },
    formUntil: "2026-11-10",
  },
  review: {
    kind: "review",
    ...ACTING,
    cycle: CYCLE,
    criteria: CRITERIA,
    dossier: {
      ...inState(given(submitted(), appraised(), concurred()), "Appraised"),
      review: { at: at("11-06 08:00"), reason: "Chỉ số 3 đã có giấy chứng nhận" },
    },
  },
  recorded: { kind: "recorded", cycle: CYCLE, criteria: CRITERIA, dossier: AWAITING },
  "recorded-list": {
    kind: "recorded-list",
    cycle: CYCLE,
    list: LIST,
    people: [
      decided(listed("CB0012", "Nông Văn An"), "", 5),
      decided(listed("CB0013", "Lý Thị Mai"), "Vi phạm nội quy"),
    ],
    decidedAt: at("11-24 09:00"),
    decidedBy: CYCLE.headEmail,
    decisionNumber: "45/QĐ-STC",
    decisionDate: "2026-11-24",
    signer: "GIÁM ĐỐC Hoàng Thị Dung",
  },
  inspection: { kind: "inspection", inspection: INSPECTION },
  done: {
    kind: "done",
    message: "Đã lập báo cáo năm 2026",
    details: ["Báo cáo ở thư mục của Văn phòng."],
    links: [{ label: "Báo cáo", url: "https://drive.google.com/file/d/1" }],
  },
  refused: { kind: "refused", code: "expired", message: "Liên kết đã hết hạn." },
  logins: { kind: "logins" },
  error: { kind: "error", message: "Máy chủ đang bận.", reference: "E-12" },
  setup: { kind: "setup", ...ACTING },
  "open-cycle": {
    kind: "open-cycle",
    ...ACTING,
    cycle: CYCLE,
    dates: [
      { name: "opensOn", label: "Ngày mở tự đánh giá", typed: "2026-10-01", day: "2026-10-01", dayOff: "" },
      {
        name: "selfAssessmentDue",
        label: "Hạn tự đánh giá",
        typed: "2026-10-31",
        day: "2026-10-30",
        dayOff: "thứ Bảy",
      },
      {
        name: "decisionDue",
        label: "Hạn quyết định",
        typed: "2026-11-25",
        day: "2026-11-24",
        dayOff: "Ngày nghỉ của tỉnh",
      },
    ],
    problems: [],
    warnings: ["Bộ tiêu chí NHOM3-2022 chưa đối chiếu bản gốc."],
    people: 62,
    units: 9,
    confirms: "a1b2",
  },
  propose: {
    kind: "propose",
    ...ACTING,
    cycle: CYCLE,
    ready: 42,
    passing: 40,
    underReview: 1,
    mayAsk: { people: 2, until: "2026-11-19" },
    unfinished: 3,
    units: [
      {
        name: "Phòng Ngân sách",
        ready: 12,
        passing: 11,
        unfinished: 0,
        proposal: "lần 1, 09:00 ngày 12/11/2026",
      },
      { name: "Thanh tra", ready: 30, passing: 29, unfinished: 3, proposal: "chưa gửi" },
    ],
    notProposed: [
      { name: "Vi Văn Long (CB0014)", unitName: "Thanh tra", cause: "Tổng điểm 72, chưa đủ 80 điểm" },
    ],
  },
  report: { kind: "report", ...ACTING, cycle: CYCLE, undecided: 2 },
  check: { kind: "check", ...ACTING },
  "office-form": { kind: "office-form", ...ACTING, command: "sample", form: OFFICE_FORM },
};
