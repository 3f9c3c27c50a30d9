import type { DossierHolder } from "../../domain/dossier.ts";

/** Chức vụ and unit of the person, frozen as of their day. */
export function PersonLine({ holder }: { readonly holder: DossierHolder }) {
  return <p class="who">{[holder.position, holder.unitName].filter((part) => part !== "").join(" · ")}</p>;
}
