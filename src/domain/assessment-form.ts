import type { Assessed } from "./assessed.ts";
import type { CriteriaSet } from "./criteria.ts";
import type { Cycle } from "./cycle.ts";
import { agencySigning, unitSigning } from "./paper-signing.ts";
import type { Person, Unit } from "./roster.ts";
import { personAt, sameAddress } from "./roster-rules.ts";

/** An office and who holds it, as they stand over and under a signature; a name not known is empty. */
export interface SignedBy {
  readonly office: string;
  readonly name: string;
}

/** One person's form (Phiếu tự đánh giá, thẩm định), and who signs it. */
export interface AssessmentForm {
  readonly dossier: Assessed;
  /** Who appraised, or is to. */
  readonly appraiser: SignedBy;
  /** Who gave the union's opinion, or the council's; absent where the unit has no such step. */
  readonly union?: SignedBy;
}

/** What the forms of some people of one unit are made from. */
export interface AssessmentFacts {
  readonly cycle: Cycle;
  readonly criteria: CriteriaSet | undefined;
  readonly unitName: string;
  readonly forms: readonly AssessmentForm[];
}

/** Who is who that day. */
interface Staff {
  readonly cycle: Cycle;
  readonly unit: Unit | undefined;
  readonly people: readonly Person[];
}

function nameAt(address: string, { people }: Staff): string {
  return personAt({ people }, address)?.name ?? "";
}

/** The unit's head, the head of the agency, or whoever else appraised, in the office they hold on the roll. */
function appraiserOf(dossier: Assessed, staff: Staff): SignedBy {
  const { unit, cycle, people } = staff;
  const head = unit ? unitSigning(unit, people) : { title: "TRƯỞNG ĐƠN VỊ", name: "" };
  const usual = { office: head.title, name: head.name };
  if (!("appraisal" in dossier)) return usual;
  const { by, onBehalfOf } = dossier.appraisal;
  const ownHead = unit !== undefined && sameAddress(unit.headEmail, by);
  if (ownHead && onBehalfOf === undefined) return usual;
  if (sameAddress(cycle.headEmail, by)) {
    const agency = agencySigning(cycle);
    return { office: agency.title, name: agency.name };
  }
  const position = personAt({ people }, by)?.position ?? "";
  return {
    office:
      onBehalfOf === undefined && position !== "" ? position.toLocaleUpperCase("vi") : "NGƯỜI THẨM ĐỊNH",
    name: nameAt(by, staff),
  };
}

function unionOf(dossier: Assessed, staff: Staff): SignedBy | undefined {
  if (!("union" in dossier) || dossier.union === undefined) return { office: "CÔNG ĐOÀN", name: "" };
  const { opinion, by, council } = dossier.union;
  if (opinion === "not-required") return undefined;
  return { office: council ? "HỘI ĐỒNG XÉT" : "CÔNG ĐOÀN", name: nameAt(by, staff) };
}

/** The form of one person, with those who sign it. */
export function assessmentForm(dossier: Assessed, staff: Staff): AssessmentForm {
  const union = unionOf(dossier, staff);
  return { dossier, appraiser: appraiserOf(dossier, staff), ...(union ? { union } : {}) };
}
