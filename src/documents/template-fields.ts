import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import type { Chart } from "./chart.ts";
import type { TemplatePart } from "./docx-engine.cjs";
import { type PlacedField, placedFields, type TemplateFile, written } from "./template-places.ts";

/**
 * The fields that a document offers its template: a text `{Name}`, a choice `{#Name}…{/Name}` (or `{^Name}…` for "not"), or
 * a list, whose items have fields of their own; a chart `{@Name}`, alone in its paragraph.
 */
export interface FieldTree {
  readonly [name: string]: "text" | "choice" | "chart" | FieldTree;
}

/** The field tree of a data type: the compiler keeps both alike. */
export type FieldsOf<T> = {
  readonly [Name in keyof T]: T[Name] extends readonly (infer Item)[]
    ? FieldsOf<Item>
    : T[Name] extends boolean
      ? "choice"
      : T[Name] extends Chart
        ? "chart"
        : "text";
};

function problemWith(part: TemplatePart, scopes: readonly FieldTree[]): string | undefined {
  const kind = scopes.map((scope) => own(scope, part.value)).find((found) => found !== undefined);
  if (kind === undefined) return "không có trường này";
  const isDrawn = part.module === "rawxml";
  if (kind === "chart") return isDrawn ? undefined : `biểu đồ phải viết {@${part.value}}, riêng một đoạn`;
  if (part.module !== undefined && part.module !== "loop") return "không dùng được cách viết này";
  if (part.module === "loop") return undefined;
  if (kind === "text") return undefined;
  return `phải viết thành cặp {#${part.value}}…{/${part.value}}`;
}

function own(scope: FieldTree, name: string): FieldTree[string] | undefined {
  return Object.keys(scope).includes(name) ? scope[name] : undefined;
}

function inner(part: TemplatePart, scopes: readonly FieldTree[]): readonly FieldTree[] {
  const kind = scopes.map((scope) => own(scope, part.value)).find((found) => found !== undefined);
  return typeof kind === "object" ? [kind, ...scopes] : scopes;
}

/** What is wrong with each field, by its name and place. */
function findings(placed: readonly PlacedField[], scopes: readonly FieldTree[]): readonly string[] {
  return placed.flatMap(({ part, place, inside }) => {
    const problem = problemWith(part, scopes);
    const where = place === "" ? "" : ` (${place})`;
    const here = problem === undefined ? [] : [`${written(part)}: ${problem}${where}`];
    return [...here, ...findings(inside, inner(part, scopes))];
  });
}

function names(placed: readonly PlacedField[]): readonly string[] {
  return placed.flatMap(({ part, inside }) => [part.value, ...names(inside)]);
}

/** `{TongSo}`, or `{HoTen} trong {#Phieu}…{/Phieu}`: where a field belongs. */
function belongs(name: string, fields: FieldTree): string {
  if (Object.keys(fields).includes(name)) return `{${name}}`;
  const list = Object.entries(fields).find(
    ([, inside]) => typeof inside === "object" && hasField(inside, name),
  )?.[0];
  return list === undefined ? `{${name}}` : `{${name}} trong {#${list}}…{/${list}}`;
}

function hasField(fields: FieldTree, name: string): boolean {
  return Object.entries(fields).some(
    ([own, inside]) => own === name || (typeof inside === "object" && hasField(inside, name)),
  );
}

/**
 * Compares what a template asks for with what the document offers. Refuses every unknown field by its name and place,
 * and a template that lost a field it cannot do without.
 */
export function checkTemplateFields(
  files: readonly TemplateFile[],
  fields: FieldTree,
  required: readonly string[],
): Outcome<null> {
  const placed = placedFields(files);
  const problems = [...new Set(findings(placed, [fields]))];
  if (problems.length > 0) {
    return refuse(
      "template-unknown-field",
      `Mẫu văn bản có trường không dùng được: ${problems.join("; ")}. Sửa tên trường trong mẫu rồi làm lại; chưa có văn bản nào được tạo.`,
    );
  }
  /** What the file says of itself (its title) is no part of the paper. */
  const shown = placedFields(files.filter(({ path }) => path.startsWith("word/")));
  const present = new Set(names(shown));
  const missing = required.filter((name) => !present.has(name)).map((name) => belongs(name, fields));
  if (missing.length > 0) {
    return refuse(
      "template-missing-field",
      `Mẫu văn bản thiếu trường bắt buộc: ${missing.join(", ")}. Đưa lại trường vào mẫu rồi làm lại; chưa có văn bản nào được tạo.`,
    );
  }
  return accept(null);
}
