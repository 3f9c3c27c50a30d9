import { Document, PageOrientation } from "docx";
import {
  activityAnnex,
  indicatorAnnex,
  outstandingAnnex,
  recognisedAnnex,
  unitAnnex,
} from "./annual-report-annexes.ts";
import { reportBody } from "./annual-report-body.ts";
import { FONT, SIZE } from "./layout.ts";
import { numberedSection } from "./sections.ts";

/** The template of the annual report (Báo cáo kết quả năm, with five annexes of figures, names and activities). */
export function annualReport(): Document {
  const { PORTRAIT, LANDSCAPE } = PageOrientation;
  return new Document({
    creator: "",
    title: "Báo cáo kết quả xây dựng mô hình “Công dân học tập”",
    styles: {
      default: {
        document: { run: { font: FONT, size: SIZE.body, color: "000000", language: { value: "vi-VN" } } },
      },
    },
    sections: [
      numberedSection(reportBody(), PORTRAIT),
      ...[unitAnnex(), indicatorAnnex(), outstandingAnnex(), recognisedAnnex(), activityAnnex()].map(
        (annex) => numberedSection(annex, LANDSCAPE),
      ),
    ],
  });
}
