import type { Cycle } from "./cycle.ts";
import { capitals, oneLine } from "./one-line.ts";
import type { PaperIssue, PaperSigning } from "./paper-issue.ts";
import type { Person, Unit } from "./roster.ts";
import { sameAddress } from "./roster-rules.ts";
import { DEPUTY_CAPACITIES, inCharge, type SigningCapacity } from "./signer.ts";

/** In which capacity a paper is signed: as a decision is, or by order of the leader (TL.; NĐ 30/2020/NĐ-CP, Điều 13). */
export type PaperCapacity = SigningCapacity | "by-order";

/** Capacities in which somebody else than the leader signs, whose own office stands under the first line. */
export const STANDING_IN: readonly PaperCapacity[] = [...DEPUTY_CAPACITIES, "by-order"];

/** Who signs, as the Office chose it. */
export interface PaperSigner {
  readonly capacity: PaperCapacity;
  /** Their own office; empty: the usual one (`PHÓ GIÁM ĐỐC`, of TL. `CHÁNH VĂN PHÒNG`). */
  readonly title: string;
  /** Empty: room for a name. */
  readonly name: string;
}

const OFFICE_CHIEF = "CHÁNH VĂN PHÒNG";

/** The capacities open to whoever signs such a paper, in words, in the order of a form. */
export function paperCapacities({
  title,
  byOrderOf,
}: PaperSigning): readonly { readonly value: PaperCapacity; readonly label: string }[] {
  return [
    { value: "head", label: `${title} ký` },
    { value: "deputy", label: `KT. ${title} (cấp phó ký thay)` },
    { value: "acting", label: `Q. ${title}` },
    { value: "in-charge", label: "Cấp phó phụ trách" },
    ...(byOrderOf === ""
      ? []
      : [{ value: "by-order" as const, label: `TL. ${byOrderOf}, ${OFFICE_CHIEF} (thừa lệnh)` }]),
  ];
}

function standingIn({ capacity, title }: PaperSigner, { title: leader, byOrderOf }: PaperSigning): string {
  const own = capitals(title) || (capacity === "by-order" ? OFFICE_CHIEF : `PHÓ ${leader}`);
  if (capacity === "by-order") return `TL. ${byOrderOf}\n${own}`;
  return `KT. ${leader}\n${capacity === "in-charge" ? inCharge(own) : own}`;
}

/** What stands over and under the signature. */
export function signatureOf(
  signer: PaperSigner,
  signing: PaperSigning,
): Pick<PaperIssue, "office" | "signer"> {
  const { capacity } = signer;
  const name = oneLine(signer.name);
  if (STANDING_IN.includes(capacity)) return { office: standingIn(signer, signing), signer: name };
  return { office: capacity === "acting" ? `Q. ${signing.title}` : signing.title, signer: name };
}

/** The capacity that an office's lines tell: `KT. GIÁM ĐỐC` and so on; the leader's own where they tell none. */
export function capacityOf(office: string): PaperCapacity {
  if (office.startsWith("TL. ")) return "by-order";
  if (office.startsWith("Q. ")) return "acting";
  if (!office.startsWith("KT. ")) return "head";
  return office.endsWith("PHỤ TRÁCH") ? "in-charge" : "deputy";
}

/** Papers of the agency itself: the head signs. */
export function agencySigning({ headTitle, headName }: Cycle): PaperSigning {
  const title = capitals(headTitle);
  return { title, name: headName, byOrderOf: title };
}

/** Inside papers of the Office: the Chánh Văn phòng signs (as far as the roll names one), in their own right or by the head's order. */
export function officeSigning(
  { headTitle }: Pick<Cycle, "headTitle">,
  people: readonly Person[],
): PaperSigning {
  const chief = people.find(
    ({ position, left }) => left === "" && capitals(position).startsWith(OFFICE_CHIEF),
  );
  return { title: OFFICE_CHIEF, name: chief?.name ?? "", byOrderOf: capitals(headTitle) };
}

/** What leads a unit, by the first words of its name. */
const LEADERS: readonly (readonly [string, string])[] = [
  ["văn phòng", OFFICE_CHIEF],
  ["phòng", "TRƯỞNG PHÒNG"],
  ["thanh tra", "CHÁNH THANH TRA"],
  ["trung tâm", "GIÁM ĐỐC"],
  ["ban quản lý", "GIÁM ĐỐC"],
  ["chi cục", "CHI CỤC TRƯỞNG"],
  ["ban", "TRƯỞNG BAN"],
];

function leaderOf(unitName: string): string {
  const name = oneLine(unitName).toLocaleLowerCase("vi");
  return LEADERS.find(([start]) => name.startsWith(`${start} `) || name === start)?.[1] ?? "TRƯỞNG ĐƠN VỊ";
}

/** Inside papers of a unit: its head signs, in the office that such a unit has. */
export function unitSigning(unit: Pick<Unit, "name" | "headEmail">, people: readonly Person[]): PaperSigning {
  const head = people.find(({ email, left }) => left === "" && sameAddress(email, unit.headEmail));
  return { title: leaderOf(unit.name), name: head?.name ?? "", byOrderOf: "" };
}
