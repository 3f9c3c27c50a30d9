import type { ConditionalFormattingRule, Worksheet } from "@cj-tech-master/excelts";
import type { Resource, SheetState } from "../services/spreadsheet/state.ts";
import { argb, fontOf } from "./cell-style.ts";
import { cellReference, rangeReference } from "./references.ts";
import { part, parts, rangeOf, text } from "./resource-parts.ts";

/** Puts the tab's conditional formats on the worksheet, the first rule first; of gradients the two ends. */
export function addConditionalFormats(worksheet: Worksheet, sheet: SheetState): void {
  sheet.conditionalFormats.forEach((rule, index) => {
    const ranges = parts(rule, "ranges").map(rangeOf);
    const [first] = ranges;
    if (!first) return;
    const corner = cellReference(first.startRowIndex ?? 0, first.startColumnIndex ?? 0);
    const excelRule = ruleOf(rule, corner);
    if (!excelRule) return;
    worksheet.addConditionalFormatting({
      ref: ranges.map((range) => rangeReference(range, sheet)).join(" "),
      rules: [{ ...excelRule, priority: index + 1 }],
    });
  });
}

function ruleOf(rule: Resource, corner: string): ConditionalFormattingRule | undefined {
  const gradient = part(rule, "gradientRule");
  if (gradient) return gradientRule(gradient);
  const boolean = part(rule, "booleanRule");
  const condition = part(boolean, "condition");
  const operands = parts(condition, "values").map((value) => text(value, "userEnteredValue"));
  const formula = conditionFormula(text(condition, "type"), operands, corner);
  if (formula === undefined) return undefined;
  return { type: "expression", formulae: [formula], style: styleOf(part(boolean, "format")) };
}

function styleOf(format: Resource | undefined) {
  const color = argb(format, "backgroundColor");
  const given = part(format, "textFormat");
  const { name: _name, size: _size, ...font } = fontOf(given);
  return {
    ...(color
      ? { fill: { type: "pattern" as const, pattern: "solid" as const, bgColor: { argb: color } } }
      : {}),
    ...(Object.keys(font).length > 0 ? { font } : {}),
  };
}

function gradientRule(gradient: Resource): ConditionalFormattingRule {
  const points = ["minpoint", "midpoint", "maxpoint"]
    .map((name) => part(gradient, name))
    .filter((point) => point !== undefined);
  const kinds: Readonly<Record<string, string>> = {
    MIN: "min",
    MAX: "max",
    NUMBER: "num",
    PERCENT: "percent",
    PERCENTILE: "percentile",
  };
  return {
    type: "colorScale",
    cfvo: points.map((point) => {
      const value = text(point, "value");
      return {
        type: (kinds[text(point, "type")] ?? "min") as "min",
        ...(value === "" ? {} : { value: Number(value) }),
      };
    }),
    color: points.map((point) => ({ argb: argb(point, "color") ?? "FFFFFFFF" })),
  };
}

/**
 * A condition of Google's as a formula on the first cell of its range, which every spreadsheet program
 * computes alike; undefined for a condition that has no such formula.
 */
export function conditionFormula(
  type: string,
  operands: readonly string[],
  cell: string,
): string | undefined {
  const [first = "", second = ""] = operands.map(operand);
  switch (type) {
    case "CUSTOM_FORMULA":
      return operands[0]?.replace(/^=/, "");
    case "TEXT_EQ":
      return `${cell}&""=${first}&""`;
    case "TEXT_NOT_EQ":
      return `${cell}&""<>${first}&""`;
    case "TEXT_CONTAINS":
      return `ISNUMBER(SEARCH(${first},${cell}))`;
    case "TEXT_NOT_CONTAINS":
      return `ISERROR(SEARCH(${first},${cell}))`;
    case "TEXT_STARTS_WITH":
      return `LEFT(${cell},LEN(${first}))=${first}`;
    case "TEXT_ENDS_WITH":
      return `RIGHT(${cell},LEN(${first}))=${first}`;
    case "BLANK":
      return `LEN(TRIM(${cell}))=0`;
    case "NOT_BLANK":
      return `LEN(TRIM(${cell}))>0`;
    case "NUMBER_BETWEEN":
      return `AND(ISNUMBER(${cell}),${cell}>=${first},${cell}<=${second})`;
    case "NUMBER_NOT_BETWEEN":
      return `AND(ISNUMBER(${cell}),OR(${cell}<${first},${cell}>${second}))`;
    default: {
      const sign = comparisons[type];
      return sign === undefined ? undefined : `AND(ISNUMBER(${cell}),${cell}${sign}${first})`;
    }
  }
}

const comparisons: Readonly<Record<string, string>> = {
  NUMBER_GREATER: ">",
  NUMBER_GREATER_THAN_EQ: ">=",
  NUMBER_LESS: "<",
  NUMBER_LESS_THAN_EQ: "<=",
  NUMBER_EQ: "=",
  NUMBER_NOT_EQ: "<>",
  DATE_AFTER: ">",
  DATE_BEFORE: "<",
  DATE_EQ: "=",
};

/** A formula, a number, or text in quotes. */
function operand(value: string): string {
  if (value.startsWith("=")) return value.slice(1);
  return value !== "" && Number.isFinite(Number(value)) ? value : `"${value.replaceAll('"', '""')}"`;
}
