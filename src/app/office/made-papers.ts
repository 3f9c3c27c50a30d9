import { vietnameseMoment } from "../../domain/calendar.ts";
import type { OfficeForm, OfficeTable, OfficeValues } from "../../domain/office-form.ts";
import { refuse } from "../../domain/refusal.ts";
import type { Refused } from "../answer.ts";
import type { YearFolder } from "../documents.ts";
import type { Ports } from "../ports.ts";
import { type OfficeCommand, ONLY_SHOWS } from "./office-command.ts";

const TITLE = "Văn bản đã lập";

/** Files shown of one year; the folder has them all. */
const MOST_SHOWN = 200;

const GOOGLE_DOC = "application/vnd.google-apps.document";

/** What people edit stands first, what is no paper's format last. */
const ORDER = [".docx", "Google Tài liệu", ".pdf", ".xlsx"];

function place(format: string): number {
  return ORDER.includes(format) ? ORDER.indexOf(format) : ORDER.length;
}

/** A file's format, as a column names it. */
function formatOf({ name, mimeType }: YearFolder["files"][number]): string {
  if (mimeType === GOOGLE_DOC) return "Google Tài liệu";
  const ending = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1];
  return ending === undefined ? "Tệp" : `.${ending.toLowerCase()}`;
}

/** One row a paper: its newest files side by side, however often it was made. */
function papersOf({ files }: YearFolder): OfficeTable["rows"] {
  const papers = new Map<string, { readonly at: string; readonly formats: Map<string, string> }>();
  for (const file of files) {
    const title = file.name.replace(/\.(docx|pdf|xlsx)$/i, "");
    const paper = papers.get(title) ?? { at: file.at, formats: new Map<string, string>() };
    const format = formatOf(file);
    if (!paper.formats.has(format)) paper.formats.set(format, file.url);
    papers.set(title, paper);
  }
  return [...papers]
    .slice(0, MOST_SHOWN)
    .map(([title, { at, formats }]) => [
      title,
      vietnameseMoment(at),
      [...formats].sort(([one], [other]) => place(one) - place(other)).map(([text, url]) => ({ text, url })),
    ]);
}

function view(ports: Ports, typed: OfficeValues): OfficeForm | Refused {
  const folders = ports.documents.folders(ports.ledger.read({}).system);
  const chosen = folders.find(({ year }) => String(year) === typed.year) ?? folders[0];
  if (!chosen) {
    return refuse(
      "no-papers",
      "Chưa lập văn bản nào. Chọn “Lập văn bản” trong menu; văn bản được cất vào thư mục của năm trong Drive.",
    );
  }
  const rows = papersOf(chosen);
  return {
    title: TITLE,
    intro: ["Văn bản trong thư mục của năm trên Drive, mới nhất ở trên: tệp Word, Google Tài liệu, PDF."],
    fields: [
      {
        name: "year",
        label: "Năm",
        type: "select",
        required: true,
        reloads: true,
        options: folders.map(({ year }) => ({ value: String(year), label: `Năm ${year}` })),
        value: String(chosen.year),
      },
    ],
    table: {
      caption: `${rows.length} văn bản`,
      head: ["Văn bản", "Lập lúc", "Mở"],
      rows: [...rows, ["Thư mục của năm", "", [{ text: "Mở thư mục", url: chosen.url }]]],
    },
    button: "",
  };
}

/** Văn bản đã lập: what lies in the years' folders of Drive, with the way to each file. */
export const madePapersDialog: OfficeCommand = {
  name: "made-papers",
  label: TITLE,
  group: "Danh sách, quyết định",
  view,
  run: () => ONLY_SHOWS,
};
