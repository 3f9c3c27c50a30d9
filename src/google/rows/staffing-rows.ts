import type { Delegation } from "../../domain/delegation.ts";
import type { Holiday } from "../../domain/holidays.ts";
import type { UnionStepRule } from "../../domain/union-step.ts";
import { type Cells, dayCell, type RowCodec, type RowReading } from "./cell.ts";
import { requiredText } from "./roster-rows.ts";
import { words } from "./words.ts";

const FORMS = words<UnionStepRule["form"]>([
  ["union", "Công đoàn"],
  ["none", "Không"],
  ["council", "Hội đồng xét"],
]);

/** A row of the tab `Bước Công đoàn`. */
export function unionStepFrom(row: RowReading): UnionStepRule | undefined {
  const rule: UnionStepRule = {
    unitId: row.text("Mã đơn vị").trim(),
    from: row.day("Từ ngày"),
    form: row.oneOf("Hình thức", FORMS.values) ?? "union",
    councilEmail: row.text("Email Hội đồng xét").trim(),
    citation: row.text("Văn bản").trim(),
  };
  return row.failed ? undefined : rule;
}

/** A row of the tab `Bước Công đoàn`, as a dialog writes it. */
export function unionStepCells({ unitId, from, form, councilEmail, citation }: UnionStepRule): Cells {
  return {
    "Mã đơn vị": unitId,
    "Từ ngày": dayCell(from),
    "Hình thức": FORMS.word(form),
    "Email Hội đồng xét": councilEmail,
    "Văn bản": citation,
  };
}

const SCOPES = words<Delegation["scope"]>([
  ["all", "Tất cả"],
  ["unit", "Đơn vị"],
  ["union", "Công đoàn"],
  ["list", "Danh sách"],
]);

/** Tab `Ủy quyền`. */
export const delegationRow: RowCodec<Delegation> = {
  write: ({ principal, delegate, from, to, scope, citation }) => ({
    "Người ủy quyền": principal,
    "Người được ủy quyền": delegate,
    "Từ ngày": dayCell(from),
    "Đến ngày": dayCell(to),
    "Phạm vi": SCOPES.word(scope),
    "Văn bản": citation,
  }),
  read: (row) => {
    const delegation: Delegation = {
      principal: requiredText(row, "Người ủy quyền"),
      delegate: requiredText(row, "Người được ủy quyền"),
      from: row.day("Từ ngày"),
      to: row.day("Đến ngày"),
      scope: row.oneOf("Phạm vi", SCOPES.values) ?? "all",
      citation: row.text("Văn bản").trim(),
    };
    return row.failed ? undefined : delegation;
  },
};

const KINDS = words<boolean>([
  [false, "Nghỉ"],
  [true, "Làm bù"],
]);

/** A row of the tab `Ngày nghỉ`; a blank kind is a day off. */
export function holidayFrom(row: RowReading): Holiday | undefined {
  const blank = row.text("Loại").trim() === "";
  const day = row.day("Ngày");
  if (day === "") row.fail("Ngày", "", "một ngày dạng 02/09/2026");
  const worked = blank ? false : (row.oneOf("Loại", KINDS.values) ?? false);
  return row.failed ? undefined : { day, name: row.text("Tên").trim(), worked };
}
