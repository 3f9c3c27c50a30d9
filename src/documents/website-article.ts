import type { YearFigures } from "../domain/figures.ts";
import type { ArticleFacts } from "../domain/publicity.ts";
import type { Outcome } from "../domain/refusal.ts";
import { missingPeople } from "../domain/targets.ts";
import { threshold } from "./annual-report-targets.ts";
import { fillTemplate } from "./fill-template.ts";
import { IDENTITY_FIELDS, type PaperIdentity, paperIdentity } from "./paper-identity.ts";
import type { FieldsOf } from "./template-fields.ts";
import { inSentence, people, peopleOf, percent } from "./vietnamese-numbers.ts";

/** What the template of the article may name, as text. */
export interface ArticleData extends PaperIdentity {
  readonly TieuDe: string;
  readonly MoDau: string;
  readonly Doan: readonly { readonly NoiDung: string }[];
}

const FIELDS: FieldsOf<ArticleData> = {
  ...IDENTITY_FIELDS,
  TieuDe: "text",
  MoDau: "text",
  Doan: { NoiDung: "text" },
};

function headline({ cycle, figures }: ArticleFacts): string {
  const { recognised } = figures.counts;
  return recognised === 0
    ? `${cycle.agency} đánh giá, xét công nhận “Công dân học tập” năm ${cycle.year}`
    : `${cycle.agency}: ${inSentence(recognised)} công chức, viên chức, người lao động đạt danh hiệu “Công dân học tập” năm ${cycle.year}`;
}

function opening({ cycle, figures }: ArticleFacts): string {
  const { counts, rates } = figures;
  const result =
    counts.recognised === 0
      ? "chưa có trường hợp nào được công nhận danh hiệu “Công dân học tập”"
      : `${peopleOf(counts.recognised, rates.recognised, "tổng số công chức, viên chức, người lao động")}, được công nhận danh hiệu “Công dân học tập”`;
  return `Năm ${cycle.year}, ${cycle.agency} có ${people(counts.registered)} đăng ký thực hiện mô hình “Công dân học tập”; qua đánh giá, ${result}.`;
}

function againstTarget({ cycle, figures }: ArticleFacts): string {
  const { rates, counts } = figures;
  if (rates.recognised === undefined) return "";
  const { title } = cycle.targets;
  const reached = missingPeople(title, counts.recognised, counts.total) === 0;
  return `Mục tiêu của năm là ${threshold(title)} công chức, viên chức, người lao động đạt danh hiệu; kết quả ${percent(rates.recognised)}, ${reached ? "đạt" : "chưa đạt"} mục tiêu.`;
}

function steps({ cycle }: ArticleFacts): string {
  return `Việc đánh giá được thực hiện theo các bước: cá nhân tự đánh giá 10 chỉ số, kèm minh chứng; phòng, đơn vị thẩm định, Công đoàn (Hội đồng xét) cho ý kiến; Thủ trưởng cơ quan quyết định công nhận người có tổng điểm từ ${cycle.passTotal} điểm trở lên, không có chỉ số nào dưới ${cycle.passFloor} điểm. Toàn bộ quy trình được thực hiện trên môi trường số.`;
}

function skills({ counts, rates }: YearFigures): string {
  if (counts.recognised === 0) return "";
  return `Trong số người đạt danh hiệu, có kỹ năng số đáp ứng yêu cầu công việc: ${peopleOf(counts.digital, rates.digital, "số người đạt")}.`;
}

function outstanding({ counts }: YearFigures, year: number): string {
  if (counts.outstanding === 0) return "";
  return `Tính đến năm ${year}, ${people(counts.outstanding)} đạt danh hiệu từ 5 năm liền trở lên, được ghi nhận “Công dân học tập” tiêu biểu xuất sắc.`;
}

function comparison({ lastYear, counts }: YearFigures, year: number): string {
  const before = lastYear?.recognised;
  if (before === undefined) return "";
  const difference = counts.recognised - before;
  if (difference === 0) return `Số người đạt danh hiệu bằng năm ${year - 1}.`;
  const words = difference > 0 ? "tăng" : "giảm";
  return `So với năm ${year - 1}, số người đạt danh hiệu ${words} ${inSentence(Math.abs(difference))} người.`;
}

/** Everything the template may name; a paragraph without anything to say is left out. */
export function articleData(facts: ArticleFacts): ArticleData {
  const { cycle, figures } = facts;
  const said = [
    againstTarget(facts),
    steps(facts),
    skills(figures),
    outstanding(figures, cycle.year),
    comparison(figures, cycle.year),
    `Phong trào học tập suốt đời, xây dựng mô hình “Công dân học tập” tiếp tục được ${cycle.agency} gắn với các phong trào thi đua của cơ quan.`,
  ];
  return {
    ...paperIdentity(cycle),
    TieuDe: headline(facts),
    MoDau: opening(facts),
    Doan: said.filter((text) => text !== "").map((NoiDung) => ({ NoiDung })),
  };
}

/** The short article for the department's website with the year's figures, as a .docx in base64, from the Office's template: figures, nobody's name. */
export function websiteArticle(facts: ArticleFacts, templateBase64: string): Outcome<string> {
  const data = articleData(facts);
  return fillTemplate({ templateBase64, data, fields: FIELDS, required: ["Nam", "TieuDe", "Doan"] });
}
