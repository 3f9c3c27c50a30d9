import type { OfficeForm, OfficeValues } from "../../domain/office-form.ts";
import { refuse } from "../../domain/refusal.ts";
import type { Answer, Refused } from "../answer.ts";
import type { Ports } from "../ports.ts";

/** The submenus of the menu "Công dân học tập", in the order people see them. */
export const OFFICE_GROUPS = [
  "Kỳ đánh giá",
  "Hồ sơ",
  "Phân công",
  "Danh sách, quyết định",
  "Tuyên truyền",
  "Gửi Hội Khuyến học",
  "Cần xử lý",
  "Hệ thống",
] as const;

export type OfficeGroup = (typeof OFFICE_GROUPS)[number];

/** What a dialog answers that only shows: it has no button. */
export const ONLY_SHOWS = refuse("nothing-to-do", "Hộp thoại này chỉ để xem.");

/** One dialog of the Office's menu: what it asks, and what it does with the answers. */
export interface OfficeCommand {
  /** Kebab-case; stands in `scripts/entry-points.mjs` too. */
  readonly name: string;
  /** The words in the menu. */
  readonly label: string;
  readonly group: OfficeGroup;
  /**
   * What the dialog asks, given what was typed so far (nothing when it is opened; untrusted). It reads and changes
   * nothing. Asked again right before `run`: what it refuses then is not done.
   */
  view(ports: Ports, typed: OfficeValues): OfficeForm | Refused;
  /**
   * Does it. `values` holds a value for each field of the form and each of its `carries`: what is required is there,
   * days are days, choices are among the options, a person is a Mã CCVC; what is not shown is empty. `by` is the Office's
   * address. A second click with the same values finds the thing done and is refused.
   */
  run(by: string, values: OfficeValues, ports: Ports): Answer;
}
