import type { OracleDossier } from "./dossier.ts";
import { day, dayAt, type OracleEvent, type OracleInput, same } from "./read-folder.ts";

/** A response in `Cần xử lý`; where several causes hold, any of them may be named. */
export interface OracleAttention {
  readonly at: number;
  readonly email: string;
  readonly causes: readonly string[];
}

export type Dossiers = Map<string, OracleDossier>;

const isScore = (text: string): boolean => /^0*([1-9]|10)$/.test(text.trim());

/** Takes a response into the dossiers. @returns its place in `Cần xử lý` where it changes none */
export function takeResponse(
  input: OracleInput,
  dossiers: Dossiers,
  event: OracleEvent,
): OracleAttention | undefined {
  const causes: string[] = [];
  const on = dayAt(event.at);
  const person = input.people.find(({ email }) => same(email, event.who));
  const dossier = person && dossiers.get(person.id);
  if (!person) causes.push("không có trong danh sách");
  if (person?.left && person.left <= on) causes.push("đã thôi công tác");
  if (event.rank === 1) causes.push(...causesOfSelfAssessment(input, event, dossier));
  if (causes.length > 0 || !person) return { at: event.at, email: event.who, causes };
  const kept = dossier ?? {
    personId: person.id,
    registeredAt: event.at,
    selfDigital: false,
    selfProficient: false,
    returned: false,
    digital: false,
    proficient: false,
    concurred: false,
    proposed: false,
  };
  dossiers.set(person.id, kept);
  if (event.rank === 1) {
    kept.submittedAt = event.at;
    kept.self = event.scores.map(Number);
    kept.selfDigital = event.digital;
    kept.selfProficient = event.proficient;
    kept.digital = event.digital;
    kept.proficient = event.proficient;
    kept.returned = false;
    kept.concurred = false;
  }
  return undefined;
}

function causesOfSelfAssessment(
  input: OracleInput,
  event: OracleEvent,
  dossier: OracleDossier | undefined,
): readonly string[] {
  const causes: string[] = [];
  const on = dayAt(event.at);
  const due = day(input.setting(dossier?.returned ? "Hạn đơn vị" : "Hạn tự đánh giá"));
  if (on < day(input.setting("Ngày mở tự đánh giá"))) causes.push("chưa đến ngày mở");
  if (on > due) causes.push("nộp quá hạn");
  if (!event.scores.every(isScore)) causes.push("điểm không hợp lệ");
  if (dossier?.appraised) causes.push("đã thẩm định");
  return causes;
}
