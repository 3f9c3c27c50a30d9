import { AlignmentType, type Document, PageOrientation } from "docx";
import { paper } from "./paper.ts";
import { body, line, mark } from "./paragraphs.ts";
import { numberedSection } from "./sections.ts";

const { CENTER, LEFT, RIGHT } = AlignmentType;

/** The template of the short article for the department's website (Trang thông tin điện tử; plan 307, III.2 and Nơi nhận): figures, nobody's name. */
export function websiteArticle(): Document {
  return paper("Tin đăng Trang thông tin điện tử", [
    numberedSection(
      [
        line("Tin đăng Trang thông tin điện tử: kết quả “Công dân học tập” năm {Nam}", LEFT, {
          italics: true,
        }),
        line("{TieuDe}", CENTER, { bold: true }, { spacing: { before: 240, after: 240 } }),
        body("{MoDau}", { bold: true }),
        mark("{#Doan}"),
        body("{NoiDung}"),
        mark("{/Doan}"),
        line("VĂN PHÒNG {CoQuanInHoa}", RIGHT, { bold: true }, { spacing: { before: 240 } }),
      ],
      PageOrientation.PORTRAIT,
    ),
  ]);
}
