import { vietnameseDay } from "./calendar.ts";
import type { CitedDocument, Decision, Registration, Submission, UnionOpinion } from "./dossier.ts";
import type { CycleEvent, DossierEvent, LedgerEvent, SignedDecision } from "./events.ts";
import { total } from "./scoring.ts";

/** An event of the ledger as people read it: what happened, and what was said with it. */
export interface HappeningWords {
  readonly what: string;
  readonly detail: string;
}

type Events<E extends { readonly type: string }> = {
  readonly [T in E["type"]]: (event: Extract<E, { type: T }>) => HappeningWords;
};

function words(what: string, ...details: readonly (string | undefined)[]): HappeningWords {
  return { what, detail: details.filter((detail) => detail !== undefined && detail !== "").join("; ") };
}

function labelled(label: string, value: string | undefined): string | undefined {
  return value === undefined || value === "" ? undefined : `${label}: ${value}`;
}

function entered({ enteredBy, paper }: Pick<Registration | Submission, "enteredBy" | "paper">) {
  return enteredBy === "office" ? `Văn phòng nhập từ bản giấy${paper ? ` (${paper})` : ""}` : undefined;
}

function behalf(onBehalfOf: string | undefined): string | undefined {
  return labelled("theo ủy quyền của", onBehalfOf);
}

function documentWords({ number, date }: CitedDocument): string {
  return `văn bản số ${number} ngày ${vietnameseDay(date)}`;
}

function unionWords({ opinion, reason, onBehalfOf, council }: UnionOpinion): HappeningWords {
  const body = council ? "Hội đồng xét" : "Công đoàn";
  if (opinion === "not-required") return words("Không có bước Công đoàn", reason);
  return words(`${body} ${opinion === "concur" ? "nhất trí" : "không nhất trí"}`, reason, behalf(onBehalfOf));
}

function signedWords({ number, date, signer, file }: SignedDecision): string {
  return `số ${number} ngày ${vietnameseDay(date)}, ${signer} ký${file === "" ? "" : `, tệp ${file}`}`;
}

function decisionWords({
  number,
  date,
  cause,
  streak,
  signer,
  runBreak,
}: Decision): readonly (string | undefined)[] {
  return [
    cause,
    labelled("Số quyết định", number),
    date === "" ? undefined : labelled("Ngày quyết định", vietnameseDay(date)),
    labelled("Người ký", signer),
    streak === 0 ? undefined : `Số năm liền: ${streak}`,
    labelled("Ngắt chuỗi", runBreak),
  ];
}

const STEPS = { unit: "bước đơn vị", union: "bước Công đoàn" } as const;

const OF_DOSSIER: Events<DossierEvent> = {
  DossierRegistered: ({ registration }) =>
    words("Đăng ký", labelled("Kế hoạch học tập", registration?.plan), registration && entered(registration)),
  LearningPlanStated: ({ registration }) => words("Sửa kế hoạch học tập", registration.plan),
  RegistrationWithdrawn: ({ withdrawal }) => words("Rút đăng ký", withdrawal.reason, entered(withdrawal)),
  SelfAssessmentSubmitted: ({ submission }) =>
    words("Nộp phiếu tự đánh giá", `Tổng tự chấm ${total(submission.scores)}`, entered(submission)),
  AppraisalPrepared: ({ prepared }) =>
    words("Lưu dự thảo thẩm định", `Tổng dự thảo ${total(prepared.scores)}`, prepared.reason),
  DossierAppraised: ({ appraisal }) =>
    words(
      "Đơn vị thẩm định",
      `Tổng thẩm định ${total(appraisal.scores)}`,
      labelled("Lý do", appraisal.reason),
      labelled("Người chuẩn bị", appraisal.preparedBy),
      behalf(appraisal.onBehalfOf),
    ),
  DossierReturned: ({ returned }) => words("Yêu cầu bổ sung", returned.reason, behalf(returned.onBehalfOf)),
  ReturnTakenBack: () => words("Thu hồi yêu cầu bổ sung"),
  UnionConcurred: ({ opinion }) => unionWords(opinion),
  UnionObjected: ({ opinion }) => unionWords(opinion),
  UnionStepLeftOut: ({ opinion }) => unionWords(opinion),
  ReviewRequested: ({ review }) => words("Đề nghị xem xét lại", review.reason),
  ReviewAnswered: ({ answer }) =>
    words(
      "Trả lời đề nghị xem xét lại",
      answer.outcome === "kept" ? "Giữ nguyên kết quả thẩm định" : "Thẩm định lại",
      answer.text,
    ),
  DossierReassigned: ({ step, reassignment }) =>
    words("Phân công lại", `${STEPS[step]}: ${reassignment.to}`, labelled("Lý do", reassignment.reason)),
  LinkOpened: ({ opening }) => words("Mở liên kết", STEPS[opening.step]),
  DossierProposed: ({ proposal }) =>
    words(
      `Vào danh sách số ${proposal.listNumber}`,
      proposal.proposed ? "Đề nghị công nhận" : `Chưa đề nghị: ${proposal.cause}`,
    ),
  DossierTakenOffList: ({ listNumber, reason }) => words(`Ra khỏi danh sách số ${listNumber}`, reason),
  DossierRecognised: ({ decision }) => words("Công nhận", ...decisionWords(decision)),
  DossierNotRecognised: ({ decision }) => words("Không công nhận", ...decisionWords(decision)),
  DecisionSigned: ({ signed, struckOut }) => words("Quyết định được ký", signedWords(signed), struckOut),
  DecisionCorrected: ({ correction }) =>
    words("Đính chính quyết định", documentWords(correction.document), correction.what),
  TitleRevoked: ({ revocation }) =>
    words("Hủy công nhận", documentWords(revocation.document), revocation.reason),
  EarlierResultRecorded: ({ decision }) =>
    words(
      `Ghi kết quả: ${decision.recognised ? "Đạt" : "Không đạt"}`,
      ...decisionWords(decision),
      decision.agency,
    ),
  EarlierResultChanged: ({ decision }) =>
    words(
      `Sửa kết quả: ${decision.recognised ? "Đạt" : "Không đạt"}`,
      ...decisionWords(decision),
      decision.agency,
    ),
  StreakReckoned: ({ streak, runBreak }) =>
    words("Tính lại số năm liền", `Số năm liền: ${streak}`, labelled("Ngắt chuỗi", runBreak)),
  RollFollowed: ({ onRoll, email, holder }) =>
    words(
      "Cập nhật theo danh sách CCVC, NLĐ",
      onRoll ? undefined : "không thuộc danh sách tại Ngày chốt",
      labelled("Email", email),
      labelled("Đơn vị", holder?.unitName),
      labelled("Họ và tên", holder?.name),
    ),
};

/** What happened beside the dossier and belongs into the story of one. */
const OF_CYCLE: Partial<Events<CycleEvent>> = {
  ResponsePlaced: ({ reason }) => words("Phiếu chuyển vào Cần xử lý", reason),
  AttentionSettled: ({ outcome, note }) =>
    words(outcome === "dismissed" ? "Văn phòng không tiếp nhận phiếu" : "Văn phòng tiếp nhận phiếu", note),
  RegistrationRepeated: () => words("Đăng ký thêm lần nữa", "không thay đổi hồ sơ"),
  RapidAppraisalsMarked: ({ subjects }) =>
    words("Thẩm định nhanh bất thường", `${subjects.length} hồ sơ trong thời gian rất ngắn, có hồ sơ này`),
  ListCompiled: ({ listNumber, proposed, notProposed }) =>
    words(
      `Lập danh sách số ${listNumber}`,
      `${proposed.length} người được đề nghị, ${notProposed.length} người chưa đề nghị`,
    ),
  ListSentBack: ({ listNumber, reason }) => words(`Trả lại danh sách số ${listNumber}`, reason),
  ListDecided: ({ listNumber, except }) =>
    words(
      `Phê duyệt danh sách số ${listNumber}`,
      Object.keys(except).length === 0 ? "" : `không công nhận ${Object.keys(except).length} người`,
    ),
  ListSigned: ({ listNumber, signed }) =>
    words(`Quyết định của danh sách số ${listNumber}`, signedWords(signed)),
  ListCorrected: ({ listNumber, document }) =>
    words(`Đính chính quyết định của danh sách số ${listNumber}`, documentWords(document)),
  LinkResent: ({ to }) => words("Gửi lại liên kết", to),
  InspectionExported: ({ title }) => words("Xuất hồ sơ kiểm tra", title),
};

/** An event as people read it; undefined for one that tells nothing of a single dossier. */
export function happeningInWords(event: LedgerEvent): HappeningWords | undefined {
  const all: Readonly<Record<string, ((event: never) => HappeningWords) | undefined>> = {
    ...OF_DOSSIER,
    ...OF_CYCLE,
  };
  return all[event.type]?.(event as never);
}
