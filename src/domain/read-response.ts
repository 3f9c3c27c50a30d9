import type { DigitalBasis, Registration, Submission } from "./dossier.ts";
import { INDICATOR_NUMBERS, parseScore } from "./scoring.ts";

/** Answers of a form, by item key: `scores.1`, `evidence.1`, `digitalSkills`, `digitalBasis`, `publish`, `plan`, … */
export type Values = Readonly<Record<string, string>>;

/** What the question about the basis of digital skills offers, as the form writes it (rules.md, section 4). */
export const BASIS_CHOICES: Readonly<Record<"confirmation" | "certificate" | "none", string>> = {
  confirmation: "Xác nhận theo Quyết định 757/QĐ-BKHCN năm 2025",
  certificate: "Chứng chỉ theo Thông tư 03/2014/TT-BTTTT",
  none: "Chưa có, đề nghị đơn vị xác nhận",
};

/** Longest note about a paper, in characters: a number and a date. */
const LONGEST_NOTE = 300;

function plain(text: string | undefined): string {
  return (text ?? "").normalize("NFC").trim();
}

/** A stranger's text, shortened so that a reason stays one line. */
function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const characters = [...line];
  return characters.length > 30 ? `"${characters.slice(0, 30).join("")}…"` : `"${line}"`;
}

/** The ten scores, or the reason naming each indicator at fault. */
export function readScores(values: Values): readonly number[] | string {
  const scores: number[] = [];
  const faults: string[] = [];
  for (const number of INDICATOR_NUMBERS) {
    const text = values[`scores.${number}`] ?? "";
    const score = parseScore(text);
    if (score === undefined) {
      faults.push(`Chỉ số ${number} ${text.trim() === "" ? "để trống" : `ghi ${quoted(text)}`}`);
    } else {
      scores.push(score);
    }
  }
  return faults.length === 0 ? scores : `điểm không hợp lệ: ${faults.join(", ")}; cần số nguyên từ 1 đến 10`;
}

/** Có / Đồng ý; a blank counts as Không. */
function says(values: Values, key: string, yes: string): boolean {
  return plain(values[key]).toLowerCase() === yes;
}

/** The paper that a claim of digital skills rests on; undefined where there is none, or no claim. */
export function readBasis(values: Values): DigitalBasis | undefined {
  if (!says(values, "digitalSkills", "có")) return undefined;
  const chosen = plain(values.digitalBasis);
  const kinds = ["confirmation", "certificate"] as const;
  const kind = kinds.find((candidate) => BASIS_CHOICES[candidate] === chosen);
  return kind && { kind, note: plain(values.digitalBasisNote).slice(0, LONGEST_NOTE) };
}

/** What the answers say, beside their scores; a blank Có/Không counts as Không. */
export function readAnswers(
  values: Values,
): Omit<Submission, "at" | "responseId" | "scores" | "enteredBy" | "paper"> {
  const digitalBasis = readBasis(values);
  return {
    evidence: INDICATOR_NUMBERS.map((number) => (values[`evidence.${number}`] ?? "").trim()),
    digitalSkills: says(values, "digitalSkills", "có"),
    proficient: says(values, "proficient", "có"),
    consentToPublish: says(values, "publish", "đồng ý"),
    ...(digitalBasis ? { digitalBasis } : {}),
  };
}

/** How the person registered; undefined where they said nothing beside that they do. */
export function readRegistration(values: Values): Registration | undefined {
  const plan = (values.plan ?? "").trim();
  return plan === "" ? undefined : { enteredBy: "person", plan, paper: "" };
}

/** The answers as the form wants them, by item key; the consent is left out: it is never ticked beforehand (rules.md, section 6). */
export function prefillValues(submission: Submission): Values {
  const { scores, evidence, digitalBasis, digitalSkills, proficient } = submission;
  const yesNo = (answer: boolean) => (answer ? "Có" : "Không");
  const numbered = (key: string, texts: readonly (number | string)[]) =>
    texts.map((text, index) => [`${key}.${index + 1}`, String(text)] as const);
  const named = digitalBasis?.kind === "confirmation" || digitalBasis?.kind === "certificate";
  return Object.fromEntries([
    ...numbered("scores", scores),
    ["digitalSkills", yesNo(digitalSkills)],
    ["proficient", yesNo(proficient)],
    ...(named ? [["digitalBasis", BASIS_CHOICES[digitalBasis.kind as "confirmation"]] as const] : []),
    ...(named ? [["digitalBasisNote", digitalBasis.note] as const] : []),
    ...numbered("evidence", evidence),
  ]);
}
