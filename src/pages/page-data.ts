import { dossierKey } from "../domain/dossier.ts";
import type { PageData } from "./client/contract.ts";
import type { Page, UnitStepPage } from "./page.ts";
import { queueData } from "./queue-data.ts";

/** The page of a step whose link nobody has been seen to open: it says so itself once it runs. */
function tellsSeen(page: Page): boolean {
  if (page.kind === "unit-step") return page.dossier.opened?.step !== "unit";
  return page.kind === "union-step" && page.dossier.opened?.step !== "union";
}

/** What the page's script needs; undefined where there is nothing to act on. */
export function pageData(page: Page): PageData | undefined {
  const data = dataOf(page);
  return data && tellsSeen(page) ? { ...data, tellsSeen: true } : data;
}

function dataOf(page: Page): PageData | undefined {
  if (!("token" in page)) return undefined;
  const { token, version } = page;
  if (token === undefined || version === undefined) return undefined;
  if (page.kind === "unit-step") return { token, version, ...unitData(page) };
  if (page.kind === "queue") return { token, version, queue: queueData(page) };
  if (page.kind === "open-cycle") return { token, version, confirms: page.confirms };
  if (page.kind === "decide") {
    return { token, version, proposed: page.people.filter((one) => one.dossier.proposal.proposed).length };
  }
  return { token, version };
}

/** What the unit's form starts from, and under which name half-done work is kept. */
function unitData({ dossier, cycle }: UnitStepPage): Pick<PageData, "selfAssessed" | "subject"> {
  const { scores, digitalSkills, proficient, digitalBasis } = dossier.submission;
  const { passTotal, passFloor } = cycle;
  const answered = {
    scores,
    digital: digitalSkills,
    proficient,
    ...(digitalBasis ? { basis: digitalBasis } : {}),
  };
  return {
    subject: dossierKey(dossier.year, dossier.personId),
    selfAssessed: { ...answered, passTotal, passFloor },
  };
}
