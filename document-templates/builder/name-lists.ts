import { AlignmentType, type Document, PageOrientation } from "docx";
import { mm, SIZE, TEXT_WIDTH } from "./layout.ts";
import { paper, singleAnnex, tableByUnit } from "./paper.ts";
import { body } from "./paragraphs.ts";
import { numberedSection } from "./sections.ts";
import { type Column, figureTable, loopRow } from "./tables.ts";

const { LEFT } = AlignmentType;
const { PORTRAIT } = PageOrientation;

const REGISTERED: readonly Column[] = [
  { title: "TT", field: "{TT}", width: mm(11) },
  { title: "Họ và tên", field: "{HoTen}", width: mm(46), align: LEFT },
  { title: "Chức vụ", field: "{ChucVu}", width: mm(34), align: LEFT },
  { title: "Ngày đăng ký", field: "{NgayDangKy}", width: mm(25) },
  { title: "Kế hoạch học tập", field: "{KeHoach}", width: TEXT_WIDTH - mm(116), align: LEFT },
];

/** The template of the list of registrations (Danh sách đăng ký): an annex of whatever paper takes it along. */
export function registrationList(): Document {
  return paper("Danh sách đăng ký “Công dân học tập”", [
    numberedSection(
      [
        ...singleAnnex(
          ["DANH SÁCH ĐĂNG KÝ THỰC HIỆN", "MÔ HÌNH “CÔNG DÂN HỌC TẬP” NĂM {Nam}"],
          ["(Kèm theo Văn bản số {SoKyHieu} {NgayThang}", "của {CoQuan})"],
        ),
        body("Danh sách có {SoNguoi} công chức, viên chức, người lao động đăng ký."),
        tableByUnit(REGISTERED, "DonVi"),
      ],
      PORTRAIT,
    ),
  ]);
}

const NAMED: readonly Column[] = [
  { title: "TT", field: "{TT}", width: mm(14) },
  { title: "Họ và tên", field: "{HoTen}", width: mm(68), align: LEFT },
  { title: "Phòng, đơn vị", field: "{DonViCongTac}", width: TEXT_WIDTH - mm(82), align: LEFT },
];

/** The template of the public list (Danh sách công khai): only who agreed, name and unit. */
export function publicList(): Document {
  const look = { size: SIZE.annexTable };
  return paper("Danh sách công khai “Công dân học tập”", [
    numberedSection(
      [
        ...singleAnnex(
          ["DANH SÁCH CÔNG KHAI", "NGƯỜI ĐƯỢC CÔNG NHẬN “CÔNG DÂN HỌC TẬP” NĂM {Nam}"],
          ["(Kèm theo Văn bản số {SoKyHieu} {NgayThang}", "của {CoQuan})"],
        ),
        body("Theo {QuyetDinh}. Danh sách chỉ gồm những người đồng ý công khai."),
        figureTable(NAMED, [loopRow(NAMED, "Nguoi", look)], look),
      ],
      PORTRAIT,
    ),
  ]);
}
