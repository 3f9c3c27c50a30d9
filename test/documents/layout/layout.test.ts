import { describe, expect, test } from "@jest/globals";
import { COHORTS, type Cohort } from "./cohorts.ts";
import { letterFindings, pageFindings } from "./page-findings.ts";
import { LAID_PAPERS, type LaidPaper, type SectionForm, templateOf } from "./papers.ts";
import { annexFindings, partFindings } from "./part-findings.ts";
import { isTable, type LaidDocument, type LaidSection, readLayout } from "./read-layout.ts";

/** What must stand in no finished document. */
const LEFT_OVER = /[{}]|undefined|NaN|\[object|\bnull\b/;

/** Of a document whose sections are repeated the last only ends it. */
function isTail({ blocks }: LaidSection): boolean {
  return blocks.every((block) => !isTable(block) && block.text === "");
}

function sectionFindings(section: LaidSection, form: SectionForm): readonly string[] {
  if (form.of === "other") return [];
  return typeof form.of === "object"
    ? partFindings(section, form.of)
    : annexFindings(section, form.of === "single-annex");
}

function leftOvers({ sections }: LaidDocument): readonly string[] {
  const all = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (isTable(block) ? block.rows.flatMap(({ cells }) => cells.flat()) : [block])),
  );
  return all.filter(({ text }) => LEFT_OVER.test(text)).map(({ text }) => `left over: ${text}`);
}

/** Everything that a paper breaks of NĐ 30/2020/NĐ-CP, Phụ lục I. */
async function findings(paper: LaidPaper, cohort: Cohort): Promise<readonly string[]> {
  const made = paper.make(cohort, templateOf(paper.template));
  if (!made) return [];
  if (!made.ok) return [made.message];
  const laid = await readLayout(made.value);
  const sections = laid.sections.filter((section, index) => index === 0 || !isTail(section));
  const last = paper.sections[paper.sections.length - 1];
  return [
    ...letterFindings(laid, paper.colours),
    ...leftOvers(laid),
    ...(sections.length < paper.sections.length ? [`only ${sections.length} sections`] : []),
    ...sections.flatMap((section, index) => {
      const form = paper.sections[index] ?? last;
      if (!form) return ["no form for this section"];
      return [...pageFindings(section, form, index, laid), ...sectionFindings(section, form)];
    }),
  ];
}

describe.each(LAID_PAPERS.map((paper) => [paper.template, paper] as const))("%s", (_, paper) => {
  test.each(COHORTS.map((cohort) => [cohort.name, cohort] as const))(
    "%s: as prescribed",
    async (__, cohort) => {
      expect([...new Set(await findings(paper, cohort))]).toEqual([]);
    },
  );
});
