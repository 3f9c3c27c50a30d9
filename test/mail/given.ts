import type { Invitation, Letter, Letterhead } from "../../src/domain/letters.ts";
import { at, EIGHTS } from "../domain/given.ts";

export const HEAD: Letterhead = { year: 2026, agency: "Sở Tài chính", mailNumber: 128 };

const LETTERS_OF_A_LINK = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789-_";

/** Letters in no order that an eye would see, the same at every run. */
function mixed(count: number, seed: number): string {
  const at = (index: number) => (index * index * 7 + index * (31 + seed)) % LETTERS_OF_A_LINK.length;
  return Array.from({ length: count }, (_, index) => LETTERS_OF_A_LINK[at(index)] ?? "").join("");
}

/** As long as a real signed link, and as it looks. */
export const LINK = `https://script.google.com/macros/s/${mixed(72, 1)}/exec?t=${mixed(240, 2)}.${mixed(43, 3)}`;

export const LINKS = { urlOf: (invitation: Invitation) => `${LINK}&n=${invitation.row}` };

export const INVITATION: Invitation = {
  purpose: "unit",
  subject: "2026/CB0012",
  approver: "truongphong@stc.example",
  version: 3,
  row: 12,
};

const OWN_PAGE: Invitation = { ...INVITATION, purpose: "person", approver: "an@stc.example" };

const DOSSIER = {
  personName: "Nông Văn An",
  personId: "CB0012",
  unitName: "Phòng Ngân sách",
  due: "2026-11-10",
  invitation: INVITATION,
};

const RESULT = {
  template: "result",
  personName: "Nông Văn An",
  recognised: true,
  outstanding: true,
  streak: 5,
  scores: EIGHTS,
  total: 80,
  cause: "",
  appraisalReason: "",
  decisionNumber: "45/QĐ-STC",
  decisionDate: "2026-11-24",
} as const;

/** One letter of every template; a new template does not compile until it has one. */
export const LETTERS: { readonly [T in Letter["template"]]: Extract<Letter, { template: T }> } = {
  "unit-step": { template: "unit-step", ...DOSSIER, again: false, objection: "" },
  "union-step": { template: "union-step", ...DOSSIER },
  "prepare-step": { template: "prepare-step", ...DOSSIER, again: false, head: "truongphong@stc.example" },
  "list-sent-back": {
    template: "list-sent-back",
    listNumber: 1,
    by: "giamdoc@stc.example",
    reason: "Xem lại điểm ngoại ngữ của Phòng Ngân sách",
  },
  prepared: {
    template: "prepared",
    by: "capphong@stc.example",
    people: [{ name: "Nông Văn An", id: "CB0012" }],
    due: "2026-11-10",
    invitation: INVITATION,
  },
  "return-taken-back": {
    template: "return-taken-back",
    personName: "Nông Văn An",
    at: at("11-02 10:00"),
    by: "truongphong@stc.example",
  },
  "list-to-decide": {
    template: "list-to-decide",
    listNumber: 1,
    proposed: 52,
    notProposed: 4,
    due: "2026-11-25",
    invitation: INVITATION,
  },
  withdrawn: {
    template: "withdrawn",
    personName: "Nông Văn An",
    at: at("10-20 08:00"),
    reason: "Đi học dài hạn",
    formUrl: "https://forms.example/dang-ky",
    ownPage: OWN_PAGE,
  },
  "no-longer-waits": {
    template: "no-longer-waits",
    personName: "Nông Văn An",
    personId: "CB0012",
    unitName: "Phòng Ngân sách",
    at: at("10-20 08:00"),
  },
  appraised: {
    template: "appraised",
    personName: "Nông Văn An",
    scores: EIGHTS,
    total: 80,
    selfTotal: 84,
    reason: "Chỉ số 3 chưa đủ minh chứng",
    reviewDays: 3,
    ownPage: OWN_PAGE,
  },
  "review-requested": {
    template: "review-requested",
    personName: "Nông Văn An",
    personId: "CB0012",
    unitName: "Phòng Ngân sách",
    scores: EIGHTS,
    total: 80,
    appraisalReason: "Chỉ số 3 chưa đủ minh chứng",
    request: "Chỉ số 3 đã có giấy chứng nhận ở minh chứng 3",
    due: "2026-11-25",
    invitation: INVITATION,
  },
  "review-answered": {
    template: "review-answered",
    personName: "Nông Văn An",
    outcome: "kept",
    answer: "Giấy chứng nhận của năm trước",
    ownPage: OWN_PAGE,
  },
  dismissed: {
    template: "dismissed",
    personName: "Nông Văn An",
    at: at("11-20 08:00"),
    reason: "Phiếu thử nghiệm",
  },
  digest: {
    template: "digest",
    items: [{ title: "Thẩm định: Nông Văn An (CB0012)", due: "2026-11-10", invitation: INVITATION }],
  },
  reminder: {
    template: "reminder",
    reminders: [
      {
        to: INVITATION.approver,
        task: "unit",
        due: "2026-11-10",
        kind: "before",
        about: "",
        subjects: [{ id: "CB0012", name: "Nông Văn An", unitName: "Phòng Ngân sách" }],
      },
    ],
    queue: { ...INVITATION, purpose: "queue", subject: "2026" },
  },
  registered: {
    template: "registered",
    personName: "Nông Văn An",
    opensOn: "2026-10-01",
    due: "2026-10-31",
  },
  received: {
    template: "received",
    personName: "Nông Văn An",
    at: at("10-14 09:03"),
    scores: EIGHTS,
    total: 80,
    missingEvidence: [4, 9],
  },
  "not-taken": {
    template: "not-taken",
    personName: "Nông Văn An",
    at: at("11-02 08:00"),
    reason: "nộp quá hạn",
  },
  returned: {
    template: "returned",
    personName: "Nông Văn An",
    reason: "Bổ sung minh chứng 3",
    due: "2026-11-10",
    formUrl: "https://docs.google.com/forms/d/e/1/viewform",
  },
  result: RESULT,
  "decision-signed": {
    template: "decision-signed",
    personName: "Nông Văn An",
    year: 2026,
    streak: 5,
    number: "45/QĐ-STC",
    date: "2026-11-24",
    signer: "KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC Lê Văn Bình",
  },
  "decision-corrected": {
    template: "decision-corrected",
    personName: "Nông Văn An",
    year: 2026,
    what: "Họ và tên: “Nông Vân An” → “Nông Văn An”",
    document: { number: "50/QĐ-STC", date: "2026-12-02" },
  },
  "title-revoked": {
    template: "title-revoked",
    personName: "Nông Văn An",
    year: 2026,
    number: "45/QĐ-STC",
    document: { number: "51/QĐ-STC", date: "2026-12-03" },
    reason: "Minh chứng của chỉ số 3 thuộc về người khác",
  },
  "results-package": {
    template: "results-package",
    number: 2,
    toAssociation: true,
    total: 60,
    recognised: 52,
    outstanding: 4,
    decisions: [{ number: "45/QĐ-STC", date: "2026-11-25", file: "https://drive.google.com/file/d/2/view" }],
    replaces: "lần 1, ngày 27/11/2026, văn bản số 15/BC-STC",
    reason: "Đính chính tên của một người",
    attachments: [
      {
        id: "tep-1",
        name: "Báo cáo kết quả năm 2026.pdf",
        mimeType: "application/pdf",
        sha256: "0".repeat(64),
      },
    ],
    linked: [{ name: "Danh sách 2026.pdf", url: "https://drive.google.com/file/d/3/view" }],
    replyTo: "vanphong@stc.example",
  },
  "system-findings": {
    template: "system-findings",
    findings: ["Tab “Hồ sơ”: cột “TĐ3” đã bị xóa. Chọn “Khôi phục” trong menu Hệ thống để đặt lại."],
    count: 3,
    mending: 2,
  },
  "report-made": {
    template: "report-made",
    title: "Báo cáo kết quả năm 2026",
    url: "https://drive.google.com/file/d/1/view",
  },
};

export const NOT_RECOGNISED = {
  ...RESULT,
  recognised: false,
  outstanding: false,
  streak: 0,
  scores: [8, 8, 7, 8, 7, 6, 8, 7, 6, 7],
  total: 72,
  cause: "Tổng điểm 72, chưa đủ 80 điểm",
  appraisalReason: "Chỉ số 6 và 9: minh chứng mới có cho sáu tháng cuối năm.",
  decisionNumber: "",
  decisionDate: "",
  ownPage: OWN_PAGE,
} as const;
