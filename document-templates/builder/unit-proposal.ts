import { AlignmentType, type Document, type FileChild, PageOrientation } from "docx";
import { mm, SIZE, TEXT_WIDTH } from "./layout.ts";
import { insideLetterhead, signatures, title } from "./letterhead.ts";
import { annexPart, paper } from "./paper.ts";
import { body, line, mark } from "./paragraphs.ts";
import { numberedSection } from "./sections.ts";
import { type Column, figureTable, loopRow } from "./tables.ts";

const { LEFT, CENTER } = AlignmentType;
const LOOK = { size: SIZE.annexTable };

const NAME: readonly Column[] = [
  { title: "TT", field: "{TT}", width: mm(11) },
  { title: "Họ và tên", field: "{HoTen}", width: mm(50), align: LEFT },
  { title: "Chức vụ", field: "{ChucVu}", width: mm(44), align: LEFT },
  { title: "Tổng điểm", field: "{TongDiem}", width: mm(20) },
  { title: "Điểm thấp nhất", field: "{ThapNhat}", width: mm(20) },
];

const PROPOSED: readonly Column[] = [
  ...NAME,
  { title: "Ghi chú", field: "{GhiChu}", width: TEXT_WIDTH - mm(145), align: LEFT },
];

const OTHERS: readonly Column[] = [
  { title: "TT", field: "{TT}", width: mm(11) },
  { title: "Họ và tên", field: "{HoTen}", width: mm(42), align: LEFT },
  { title: "Chức vụ", field: "{ChucVu}", width: mm(34), align: LEFT },
  { title: "Tổng điểm", field: "{TongDiem}", width: mm(16) },
  { title: "Điểm thấp nhất", field: "{ThapNhat}", width: mm(18) },
  { title: "Lý do chưa đề nghị", field: "{GhiChu}", width: TEXT_WIDTH - mm(121), align: LEFT },
];

function part(label: string, choice: string, columns: readonly Column[], loop: string): readonly FileChild[] {
  return [
    annexPart(label),
    mark(`{#${choice}}`),
    figureTable(columns, [loopRow(columns, loop, LOOK)], LOOK),
    line("", LEFT, { size: SIZE.recipients }),
    mark(`{/${choice}}`),
  ];
}

/** The template of a unit's own list (Danh sách đề nghị của phòng, đơn vị): whom it proposes, whom not and why; its head signs. */
export function unitProposal(): Document {
  return paper("Danh sách đề nghị công nhận “Công dân học tập” của đơn vị", [
    numberedSection(
      [
        insideLetterhead(""),
        ...title("DANH SÁCH", "Đề nghị công nhận danh hiệu “Công dân học tập” năm {Nam}", { ruled: mm(50) }),
        mark("{#CoCuocHop}"),
        line(
          "(Kèm theo Biên bản họp xét ngày {NgayHop} của {DonVi})",
          CENTER,
          { italics: true },
          { spacing: { after: 200 } },
        ),
        mark("{/CoCuocHop}"),
        ...part("I. Đề nghị công nhận: {SoDeNghi}", "CoDeNghi", PROPOSED, "DeNghi"),
        ...part("II. Chưa đề nghị công nhận: {SoChuaDeNghi}", "CoChuaDeNghi", OTHERS, "ChuaDeNghi"),
        body("Danh sách có {SoNguoi} người đã được thẩm định.", { keepNext: true }),
        signatures([
          { office: "", name: "" },
          { office: "{ChucVuNguoiKy}", name: "{NguoiKy}" },
        ]),
      ],
      PageOrientation.PORTRAIT,
    ),
  ]);
}
