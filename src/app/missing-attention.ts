import type { AttentionRow, Book, FormName, LedgerRow } from "./book.ts";
import { FORMS } from "./drain-responses.ts";
import { eventIn } from "./event-in.ts";
import type { FormAnswer, Ports } from "./ports.ts";
import { attentionKey } from "./settle-attention.ts";

/** Rows of `Cần xử lý` as the ledger tells them, by what tells responses apart; the answers themselves are not in it. */
function attentionTold(ledger: readonly LedgerRow[]): ReadonlyMap<string, AttentionRow> {
  const rows = new Map<string, AttentionRow>();
  for (const row of ledger) {
    const event = eventIn(row);
    if (event?.type === "ResponsePlaced") {
      const { responseId, at, email, reason } = event;
      const form = event.form as FormName;
      const open = { status: "open", settledBy: "", settledAt: "", note: "", content: "" } as const;
      rows.set(attentionKey({ responseId, at }), { at, email, reason, form, responseId, ...open });
    }
    if (event?.type === "AttentionSettled") settle(rows, event.responseId, event, row);
  }
  return rows;
}

/** The newest version of that response is settled; one whose address was linked only stays open. */
function settle(
  rows: Map<string, AttentionRow>,
  responseId: string,
  { outcome, note }: { readonly outcome: Exclude<AttentionRow["status"], "open">; readonly note: string },
  { at, by }: LedgerRow,
): void {
  const key = [...rows].reverse().find(([, value]) => value.responseId === responseId)?.[0];
  const row = key === undefined ? undefined : rows.get(key);
  if (key === undefined || !row) return;
  const linkedOnly = outcome === "linked" && note !== "";
  rows.set(
    key,
    linkedOnly ? { ...row, note } : { ...row, status: outcome, settledBy: by, settledAt: at, note },
  );
}

/** Rows of `Cần xử lý` that the ledger tells and the tab lacks, with the answers as the form still holds them. */
export function missingAttention(
  { attention, system }: Book,
  ledger: readonly LedgerRow[],
  ports: Pick<Ports, "responses">,
): readonly AttentionRow[] {
  const present = new Set(attention.map(({ value }) => attentionKey(value)));
  const missing = [...attentionTold(ledger)].filter(([key]) => !present.has(key)).map(([, row]) => row);
  if (missing.length === 0) return [];
  const answers = new Map<string, FormAnswer>();
  for (const form of FORMS) {
    const setup = system.forms[form];
    if (!setup || !missing.some((row) => row.form === form)) continue;
    for (const answer of ports.responses.since(form, setup, "")) answers.set(attentionKey(answer), answer);
  }
  return missing.map((row) => {
    const answer = answers.get(attentionKey(row));
    return { ...row, content: answer ? JSON.stringify(answer.values) : "" };
  });
}
