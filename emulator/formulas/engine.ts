import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { getTokens, initSync, type MarkedToken, Model } from "@ironcalc/wasm";

let ready = false;

function prepare(): void {
  if (ready) return;
  const module = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");
  initSync({ module: readFileSync(module) });
  ready = true;
}

/** An empty workbook of IronCalc that computes nothing until `evaluate`. English functions, commas. */
export function createModel(): Model {
  prepare();
  const model = new Model("workbook", "en", "Asia/Ho_Chi_Minh", "en");
  model.pauseEvaluation();
  return model;
}

/** The tokens of a formula as IronCalc reads it. */
export function formulaTokens(formula: string): readonly MarkedToken[] {
  prepare();
  return getTokens(formula);
}

/** IronCalc's cell types: what TYPE() gives in spreadsheets. */
export const cellTypes = { number: 1, text: 2, boolean: 4, error: 16 } as const;
