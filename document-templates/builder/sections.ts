import {
  AlignmentType,
  type FileChild,
  Header,
  type ISectionOptions,
  NumberFormat,
  PageNumber,
  type PageOrientation,
  Paragraph,
  type SectionType,
  TextRun,
} from "docx";
import { MARGIN, PAGE, SIZE } from "./layout.ts";

function pageNumber(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: SIZE.body })],
      }),
    ],
  });
}

/** Nothing: the number is not shown on page 1. */
function noNumber(): Header {
  return new Header({ children: [new Paragraph({})] });
}

/**
 * The last paragraph of a section holds its page layout. It must be no loop's tag, which vanishes when the template is
 * filled; it is 1 pt high so that it never makes a page of its own.
 */
export function end(): Paragraph {
  return new Paragraph({
    spacing: { line: 20, lineRule: "exact" },
    children: [new TextRun({ text: "", size: 2 })],
  });
}

/** Pages numbered from 1 in the middle of the top margin, page 1 not shown; each annex is one, numbered apart. */
export function numberedSection(
  children: readonly FileChild[],
  orientation: (typeof PageOrientation)[keyof typeof PageOrientation],
  type?: (typeof SectionType)[keyof typeof SectionType],
): ISectionOptions {
  return {
    properties: {
      ...(type === undefined ? {} : { type }),
      titlePage: true,
      page: {
        size: { ...PAGE, orientation },
        margin: MARGIN,
        pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
      },
    },
    headers: { default: pageNumber(), first: noNumber() },
    children: [...children, end()],
  };
}

/**
 * What a document must end with where its sections are repeated: the tag that closes the loop, on the page of the last of
 * them. Its page is theirs, so that nothing shows.
 */
export function tailSection(
  children: readonly FileChild[],
  orientation: (typeof PageOrientation)[keyof typeof PageOrientation],
  type: (typeof SectionType)[keyof typeof SectionType],
): ISectionOptions {
  return {
    properties: { type, titlePage: true, page: { size: { ...PAGE, orientation }, margin: MARGIN } },
    children: [...children, end()],
  };
}
