import type { Submission } from "./dossier.ts";

/**
 * Tự cập nhật (plan 307, I.2.a: proficient enough to keep oneself up to date online): never counted for whoever handed
 * in a paper that the Office entered for them.
 */
export function countsAsSelfUpdated(
  { enteredBy }: Pick<Submission, "enteredBy">,
  { digitalSkills, proficient }: Pick<Submission, "digitalSkills" | "proficient">,
): boolean {
  return enteredBy !== "office" && digitalSkills && proficient;
}
