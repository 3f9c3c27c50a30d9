import { refuseApprover } from "../domain/appraisal-gate.ts";
import { holds } from "../domain/approvers.ts";
import { dayOf, vietnameseMoment } from "../domain/calendar.ts";
import type { OfficeForm, OfficeValues } from "../domain/office-form.ts";
import { accept, type Outcome } from "../domain/refusal.ts";
import { lowest, total } from "../domain/scoring.ts";
import { stateInWords } from "../domain/state-words.ts";
import type { UnitProposal } from "../domain/unit-proposal.ts";
import {
  dossiersOfUnit,
  latestProposal,
  proposeUnit,
  type UnitDraft,
  unitContent,
  unitDraft,
} from "../domain/unit-proposal-rules.ts";
import { type Answer, done } from "./answer.ts";
import type { Book } from "./book.ts";
import { commitDraft } from "./commit-draft.ts";
import { Draft } from "./draft.ts";
import type { TokenPayload } from "./link.ts";
import type { Ports } from "./ports.ts";
import { digest } from "./seal.ts";
import { type Transacted, transact } from "./transact.ts";
import { type UnitPlace, unitPlace } from "./unit-place.ts";

/** What is read for a unit's proposal. */
export const UNIT_PROPOSAL = { units: true, dossiers: "all", unitProposals: true } as const;

/** What a unit would propose today, and its newest proposal. */
export function proposalOf(
  { cycle, unit }: Pick<UnitPlace, "cycle" | "unit">,
  book: Book,
  at: string,
): { readonly draft: UnitDraft; readonly contentHash: string; readonly latest: UnitProposal | undefined } {
  const dossiers = book.dossiers.map(({ value }) => value);
  const members = dossiersOfUnit(dossiers, unit.id, book.roster.units, cycle, dayOf(at));
  const draft = unitDraft(members, cycle);
  const proposals = book.unitProposals.map(({ value }) => value);
  return {
    draft,
    contentHash: digest(unitContent(draft)),
    latest: latestProposal(proposals, cycle.year, unit.id),
  };
}

function sentBefore(latest: UnitProposal | undefined, contentHash: string): string {
  if (!latest) return "chưa gửi";
  const sent = `lần ${latest.number}, ${vietnameseMoment(latest.madeAt)}, ${latest.madeBy}`;
  return latest.contentHash === contentHash ? sent : `${sent}; kết quả đã thay đổi từ đó, cần gửi lại`;
}

function rowsOf({ proposed, notProposed, unfinished }: UnitDraft): readonly (readonly string[])[] {
  return [
    ...proposed.map((dossier) => ({ dossier, outcome: "Đề nghị công nhận" })),
    ...notProposed.map(({ dossier, cause }) => ({ dossier, outcome: `Chưa đề nghị: ${cause}` })),
  ]
    .map(({ dossier: { personId, name, appraisal }, outcome }) => [
      `${name} (${personId})`,
      String(total(appraisal.scores)),
      String(lowest(appraisal.scores)),
      outcome,
    ])
    .concat(
      unfinished.map(({ personId, name, state }) => [`${name} (${personId})`, "", "", stateInWords(state)]),
    );
}

/** Đề nghị của đơn vị, as its page shows it: who is proposed, who is not and why, who is not done yet. */
export function viewUnitProposal(token: TokenPayload, ports: Ports): Outcome<OfficeForm> {
  const at = ports.clock.now();
  const book = ports.ledger.read(UNIT_PROPOSAL);
  const place = unitPlace(token.d, book, at);
  if (!place.ok) return place;
  const { cycle, unit, holder } = place.value;
  if (!holds(holder, token.a)) return refuseApprover("lập đề nghị của đơn vị cho");
  const { draft, contentHash, latest } = proposalOf(place.value, book, at);
  const { proposed, notProposed, unfinished } = draft;
  const ready = proposed.length + notProposed.length > 0;
  const isSent = latest?.contentHash === contentHash;
  return accept({
    title: `Đề nghị của ${unit.name}`,
    intro: [
      `Danh sách đề nghị công nhận “Công dân học tập” năm ${cycle.year} của đơn vị, theo kết quả đơn vị và Công đoàn (Hội đồng xét) đã thẩm định. Gửi lần sau thay cho lần trước.`,
    ],
    fields: [],
    facts: [
      { label: "Đề nghị công nhận", value: `${proposed.length} người` },
      { label: "Chưa đề nghị", value: `${notProposed.length} người` },
      { label: "Chưa thẩm định xong", value: `${unfinished.length} người` },
      { label: "Đã gửi", value: sentBefore(latest, contentHash) },
      ...(holder?.onBehalfOf === undefined ? [] : [{ label: "Lập thay", value: holder.onBehalfOf }]),
    ],
    table: {
      caption: "Theo từng người",
      head: ["Họ và tên", "Tổng", "Thấp nhất", "Kết quả"],
      rows: rowsOf(draft),
    },
    ...(unfinished.length > 0 && ready
      ? { warnings: [`${unfinished.length} hồ sơ chưa thẩm định xong nên không có trong đề nghị lần này.`] }
      : {}),
    button: ready && !isSent && cycle.state === "open" ? "Gửi đề nghị của đơn vị" : "",
    carries: { seen: contentHash },
  });
}

function send(token: TokenPayload, values: OfficeValues, ports: Ports): Answer | Transacted {
  const at = ports.clock.now();
  const book = ports.ledger.read(UNIT_PROPOSAL);
  const place = unitPlace(token.d, book, at);
  if (!place.ok) return place;
  const { cycle } = place.value;
  const found = proposalOf(place.value, book, at);
  const command = { by: token.a, at, seen: values.seen ?? "", contentHash: found.contentHash };
  const outcome = proposeUnit(command, { ...place.value, ...found });
  if (!outcome.ok) return outcome;
  const proposal = outcome.value;
  const draft = new Draft(book, at, ports);
  draft.note({ type: "UnitProposed", proposal }, cycle.year, "", token.a);
  draft.also({ unitProposals: [{ value: proposal }] });
  const answer = done(
    `Đã gửi đề nghị của ${proposal.unitName} (lần ${proposal.number}): ${proposal.proposed.length} người đề nghị công nhận, ${Object.keys(proposal.notProposed).length} người chưa đề nghị.`,
  );
  return { answer, committed: commitDraft(draft, book, ports) };
}

/** The click on the page of a unit's proposal. */
export function sendUnitProposal(token: TokenPayload, values: OfficeValues, ports: Ports): Answer {
  return transact(ports, () => send(token, values, ports));
}
