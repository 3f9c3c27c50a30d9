import { type Instant, vietnameseMoment } from "./calendar.ts";
import type { Dossier, UnionOpinion } from "./dossier.ts";

interface Happening {
  readonly at: Instant;
  readonly words: string;
}

function unionWords({ opinion, by, council }: UnionOpinion): string {
  const body = council ? "Hội đồng xét" : "Công đoàn";
  if (opinion === "not-required") return "bước Công đoàn không áp dụng";
  return `${body} ${opinion === "concur" ? "nhất trí" : "không nhất trí"} (${by})`;
}

/** What the person did: handed in, handed in again, withdrew, asked for a review. */
function byPerson(dossier: Dossier): readonly Happening[] {
  const happened: Happening[] = [];
  if ("submission" in dossier) {
    const { submission, previous } = dossier;
    if (previous) happened.push({ at: previous.at, words: "nộp phiếu tự đánh giá" });
    const again = previous === undefined ? "nộp phiếu tự đánh giá" : "nộp lại phiếu tự đánh giá";
    happened.push({ at: submission.at, words: again });
    if (dossier.review) happened.push({ at: dossier.review.at, words: "đề nghị xem xét lại" });
  }
  if (dossier.state === "Withdrawn") {
    happened.push({ at: dossier.withdrawal.at, words: "rút đăng ký" });
  }
  return happened;
}

/** What the unit did. */
function byUnit(dossier: Dossier): readonly Happening[] {
  const happened: Happening[] = [];
  const asked = "returned" in dossier ? dossier.returned : undefined;
  const answered = "answered" in dossier ? dossier.answered : undefined;
  for (const request of [asked, answered]) {
    if (request) happened.push({ at: request.at, words: `yêu cầu bổ sung (${request.by})` });
  }
  if (dossier.state === "Submitted") {
    const { takenBack, prepared } = dossier;
    if (takenBack) happened.push({ at: takenBack.at, words: `thu hồi yêu cầu bổ sung (${takenBack.by})` });
    if (prepared) happened.push({ at: prepared.at, words: `lưu dự thảo thẩm định (${prepared.by})` });
  }
  if ("appraisal" in dossier) {
    const { at, by } = dossier.appraisal;
    happened.push({ at, words: `đơn vị thẩm định (${by})` });
  }
  const answer = "review" in dossier ? dossier.review?.answer : undefined;
  if (answer) happened.push({ at: answer.at, words: `trả lời đề nghị xem xét lại (${answer.by})` });
  return happened;
}

/** What the union, the Office and the head did. */
function byOthers(dossier: Dossier): readonly Happening[] {
  const happened: Happening[] = [];
  if ("union" in dossier && dossier.union)
    happened.push({ at: dossier.union.at, words: unionWords(dossier.union) });
  for (const assigned of Object.values(dossier.assigned ?? {})) {
    happened.push({ at: assigned.at, words: `Văn phòng phân công lại cho ${assigned.to}` });
  }
  if ("decision" in dossier && dossier.decision.at !== "") {
    happened.push({ at: dossier.decision.at, words: "Thủ trưởng phê duyệt danh sách" });
  }
  if ("revocation" in dossier && dossier.revocation) {
    happened.push({ at: dossier.revocation.at, words: "hủy công nhận" });
  }
  return happened;
}

/** The newest things that happened to a dossier, newest first, at most `count`, in words with their moment. */
export function latestHappenings(dossier: Dossier, count: number): readonly string[] {
  return [...byPerson(dossier), ...byUnit(dossier), ...byOthers(dossier)]
    .reverse()
    .sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0))
    .slice(0, Math.max(0, count))
    .map(({ at, words }) => `${words} lúc ${vietnameseMoment(at)}`);
}
