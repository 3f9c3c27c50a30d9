import { dossierKey } from "../../domain/dossier.ts";
import type { OfficeForm, OfficeValues } from "../../domain/office-form.ts";
import { refuse } from "../../domain/refusal.ts";
import type { Refused } from "../answer.ts";
import { exportInspection } from "../export-inspection.ts";
import type { Ports } from "../ports.ts";
import { chosenYear, dossierOptions, yearField } from "./correct-decision.ts";
import type { OfficeCommand } from "./office-command.ts";

const TITLE = "Hồ sơ kiểm tra";

function view(ports: Ports, typed: OfficeValues): OfficeForm | Refused {
  const dossiers = ports.ledger.read({ dossiers: "all" }).dossiers.map(({ value }) => value);
  const years = dossiers.map(({ year }) => year);
  if (years.length === 0) return refuse("no-dossier", "Chưa có hồ sơ nào.");
  const year = chosenYear(typed.year, years);
  const options = dossierOptions(dossiers.filter((dossier) => dossier.year === year));
  return {
    title: TITLE,
    intro: [
      "Lập hồ sơ một năm của một người cho tổ chức Công đoàn, đoàn kiểm tra: diễn biến, các lần nộp phiếu, quy định áp dụng, minh chứng, thẩm định, quyết định.",
    ],
    fields: [
      yearField(years, year),
      { name: "person", label: "Người có hồ sơ", type: "person", options, required: true },
    ],
    warnings: ["Hồ sơ có dữ liệu cá nhân; người xuất và thời điểm xuất được ghi vào Nhật ký xử lý."],
    button: "Lập hồ sơ",
  };
}

/** Hồ sơ kiểm tra: prints one person's year for union and inspector. */
export const inspectionFileDialog: OfficeCommand = {
  name: "inspection-file",
  label: TITLE,
  group: "Hồ sơ",
  view,
  run: (by, { year = "", person = "" }, ports) =>
    exportInspection(by, dossierKey(Number(year), person), ports),
};
