import { letterFindings, pageFindings } from "./page-findings.ts";
import type { LaidPaper, SectionForm } from "./papers.ts";
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

/** Everything that a finished paper (.docx, base64) breaks of NĐ 30/2020/NĐ-CP, Phụ lục I, each once. */
export async function findingsOf(docx: string, paper: LaidPaper): Promise<readonly string[]> {
  const laid = await readLayout(docx);
  const sections = laid.sections.filter((section, index) => index === 0 || !isTail(section));
  const last = paper.sections[paper.sections.length - 1];
  const all = [
    ...letterFindings(laid, paper.colours, paper.font),
    ...leftOvers(laid),
    ...(sections.length < paper.sections.length ? [`only ${sections.length} sections`] : []),
    ...sections.flatMap((section, index) => {
      const form = paper.sections[index] ?? last;
      if (!form) return ["no form for this section"];
      return [...pageFindings(section, form, index, laid), ...sectionFindings(section, form)];
    }),
  ];
  return [...new Set(all)];
}
