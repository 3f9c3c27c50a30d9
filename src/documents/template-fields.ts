import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import type { Chart } from "./chart.ts";
import type { TemplatePart } from "./docx-engine.cjs";

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

/** A field as found in a template, with what is wrong with it. */
interface Finding {
  readonly written: string;
  readonly problem: string;
}

function written(part: TemplatePart): string {
  if (part.module === "rawxml") return `{@${part.value}}`;
  return part.module === "loop" ? `{#${part.value}}` : `{${part.value}}`;
}

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

function findings(parts: readonly TemplatePart[], scopes: readonly FieldTree[]): readonly Finding[] {
  return parts
    .filter(({ type }) => type === "placeholder")
    .flatMap((part) => {
      const problem = problemWith(part, scopes);
      const here = problem === undefined ? [] : [{ written: written(part), problem }];
      return [...here, ...findings(part.subparsed ?? [], inner(part, scopes))];
    });
}

function names(parts: readonly TemplatePart[]): readonly string[] {
  return parts
    .filter(({ type }) => type === "placeholder")
    .flatMap((part) => [part.value, ...names(part.subparsed ?? [])]);
}

/**
 * Compares what a template asks for with what the document offers. Refuses every unknown field by its name, and a template
 * that lost a field it cannot do without.
 */
export function checkTemplateFields(
  parts: readonly TemplatePart[],
  fields: FieldTree,
  required: readonly string[],
): Outcome<null> {
  const problems = [
    ...new Set(findings(parts, [fields]).map((found) => `${found.written}: ${found.problem}`)),
  ];
  if (problems.length > 0) {
    return refuse(
      "template-unknown-field",
      `Mẫu văn bản có trường không dùng được: ${problems.join("; ")}. Sửa tên trường trong mẫu rồi làm lại; chưa có văn bản nào được tạo.`,
    );
  }
  const present = new Set(names(parts));
  const missing = required.filter((name) => !present.has(name)).map((name) => `{${name}}`);
  if (missing.length > 0) {
    return refuse(
      "template-missing-field",
      `Mẫu văn bản thiếu trường bắt buộc: ${missing.join(", ")}. Đưa lại trường vào mẫu rồi làm lại; chưa có văn bản nào được tạo.`,
    );
  }
  return accept(null);
}
