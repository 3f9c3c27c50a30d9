import type { Cycle } from "../../domain/cycle.ts";
import { cycleStateInWords, refuseUnlessOpen } from "../../domain/cycle-rules.ts";
import { Note } from "./note.tsx";

/** That the cycle takes nothing more, and the way on; nothing while it is open. */
export function CycleClosed({ cycle }: { readonly cycle: Pick<Cycle, "year" | "state"> }) {
  const closed = refuseUnlessOpen(cycle);
  if (closed === undefined) return null;
  return (
    <Note title={`Kỳ đánh giá năm ${cycle.year} ${cycleStateInWords(cycle.state)}`} attention>
      <p>{closed.message}</p>
    </Note>
  );
}
