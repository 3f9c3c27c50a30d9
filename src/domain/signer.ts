import { capitals, oneLine } from "./one-line.ts";
import { accept, type Outcome, refuse } from "./refusal.ts";

/**
 * In which capacity a decision is signed (NĐ 30/2020/NĐ-CP, Điều 13 and Phụ lục I): the head in person, somebody acting
 * as head (Q.), a deputy for the head (KT.), or a deputy in charge, who signs as a deputy does (phụ trách).
 */
export type SigningCapacity = "head" | "acting" | "deputy" | "in-charge";

/** What stands under a decision. */
export interface Signer {
  readonly capacity: SigningCapacity;
  /** The deputy's own position (`PHÓ GIÁM ĐỐC`); not used where the head or an acting head signs. */
  readonly title: string;
  readonly name: string;
}

/** The capacities in words, in the order of a form. */
export const CAPACITIES: readonly { readonly value: SigningCapacity; readonly label: string }[] = [
  { value: "head", label: "Thủ trưởng ký" },
  { value: "deputy", label: "KT. (cấp phó ký thay)" },
  { value: "acting", label: "Q. (quyền Thủ trưởng)" },
  { value: "in-charge", label: "Cấp phó phụ trách" },
];

/** Capacities in which a deputy signs, whose position is stated too. */
export const DEPUTY_CAPACITIES: readonly SigningCapacity[] = ["deputy", "in-charge"];

/** The office of a deputy in charge: `PHÓ GIÁM ĐỐC PHỤ TRÁCH`. */
export function inCharge(title: string): string {
  return title.endsWith("PHỤ TRÁCH") ? title : `${title} PHỤ TRÁCH`;
}

/**
 * The signer as the decision has it, in one line: `KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC Lê Văn Bình`. `headTitle` is the cycle's
 * `Chức vụ Thủ trưởng`. Refused where the name, or a deputy's position, is missing.
 */
export function signerInWords(signer: Signer, headTitle: string): Outcome<string> {
  const name = oneLine(signer.name);
  const head = capitals(headTitle);
  const title = capitals(signer.title);
  if (name === "") return refuse("missing-signer", "Chưa ghi họ tên người ký quyết định.");
  if (DEPUTY_CAPACITIES.includes(signer.capacity) && title === "") {
    return refuse("missing-title", "Cấp phó ký cần ghi rõ chức vụ, ví dụ PHÓ GIÁM ĐỐC.");
  }
  switch (signer.capacity) {
    case "head":
      return accept(`${head} ${name}`);
    case "acting":
      return accept(`Q. ${head} ${name}`);
    case "deputy":
      return accept(`KT. ${head}, ${title} ${name}`);
    case "in-charge":
      return accept(`KT. ${head}, ${inCharge(title)} ${name}`);
  }
}
