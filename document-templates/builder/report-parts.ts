import { AlignmentType, type FileChild } from "docx";
import { SIZE } from "./layout.ts";
import { signature } from "./letterhead.ts";
import { blank, body, line, mark } from "./paragraphs.ts";
import { REPORT_RECIPIENTS } from "./recipients.ts";

/** What a table or a chart shows, over it and never parted from it. */
export function caption(text: string): FileChild {
  return line(
    text,
    AlignmentType.CENTER,
    { italics: true, size: SIZE.table, keepNext: true },
    { spacing: { before: 60, after: 60 } },
  );
}

/** A remark under a table. */
export function note(text: string): FileChild {
  return line(
    text,
    AlignmentType.LEFT,
    { italics: true, size: SIZE.annexTable },
    { spacing: { before: 60, after: 160 } },
  );
}

/** Where the chart of this field stands, where there is anything to draw (`Co` and the field's name say so). */
export function chart(field: string): readonly FileChild[] {
  return [mark(`{#Co${field}}`), mark(`{@${field}}`), mark(`{/Co${field}}`)];
}

/** A little air under a table. */
export function gap(): FileChild {
  return line("", AlignmentType.LEFT, { size: SIZE.recipients });
}

/** To whom a report goes. */
export function addressee(): FileChild {
  return line(
    "Kính gửi: Hội Khuyến học tỉnh {DiaDanh}",
    AlignmentType.CENTER,
    {},
    { spacing: { before: 120, after: 240 } },
  );
}

/** What a report reports on: the plans of the province and of the department, then what follows in its first sentence. */
export function onThePlans(rest: string): FileChild {
  return body(
    `Thực hiện Kế hoạch số 428/KH-UBND ngày 30/7/2022 của UBND tỉnh về thực hiện Chương trình “Xây dựng mô hình Công dân học tập giai đoạn 2021 - 2030” trên địa bàn tỉnh và Kế hoạch số 307/KH-SKHĐT ngày 03/10/2022 của Sở Kế hoạch và Đầu tư (sau đây gọi là Kế hoạch), {CoQuan} ${rest}`,
  );
}

/** A line for each of this field. */
export function items(loop: string): readonly FileChild[] {
  return [mark(`{#${loop}}`), body("- {NoiDung}"), mark(`{/${loop}}`)];
}

/** The last sentence of a report, never parted from the block of recipients and signature under it. */
export function reportEnd(text: string): readonly FileChild[] {
  return [
    body(text, { keepNext: true }),
    line("", AlignmentType.LEFT, { size: SIZE.recipients, keepNext: true }),
    signature(REPORT_RECIPIENTS),
  ];
}

/** What people wrote, or the place for them to write it. */
export function written(loop: string, missing: string): readonly FileChild[] {
  return [...items(loop), mark(`{^${loop}}`), blank(missing), mark(`{/${loop}}`)];
}
