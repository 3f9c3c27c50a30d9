/**
 * The contract cases as an Apps Script project of their own, bound to a spreadsheet made for them: its menu runs them
 * on the account it is opened with and shows which passed.
 */
import type { Google } from "../contract.ts";
import { type CaseOutcome, forgetOutcomes, runContracts } from "./run-contracts.ts";

const google = (): Google => globalThis as unknown as Google;

/** Google calls it when the spreadsheet is opened. */
export function onOpen(): void {
  google()
    .SpreadsheetApp.getUi()
    .createMenu("Hợp đồng với Google")
    .addItem("Chạy các ca còn lại", "menuRun")
    .addItem("Chạy lại từ đầu", "menuRunAgain")
    .addToUi();
}

/** Runs the cases that have not run yet and shows what came of all. */
export function menuRun(): void {
  const { outcomes, left } = runContracts(google());
  show(outcomes, left);
}

/** Runs all cases again. */
export function menuRunAgain(): void {
  forgetOutcomes(google());
  menuRun();
}

/** What the triggers that cases make would call; each case deletes its own before they fire. */
export function doGet(): void {}

function show(outcomes: readonly CaseOutcome[], left: number): void {
  const { HtmlService, SpreadsheetApp } = google();
  const passed = outcomes.filter((one) => one.passed);
  const others = outcomes.filter((one) => !one.passed);
  const confirmed = passed.map(({ service, name }) => ({ service, name, on: today() }));
  const sentence =
    `Đạt ${passed.length}, khác ${others.length}, chưa chạy ${left}. ` +
    (left > 0 ? "Chọn “Chạy các ca còn lại” để chạy tiếp. " : "") +
    "Chép đoạn dưới vào test/contracts/confirmed.json:";
  const list = others.map(
    ({ service, name, found }) => `<li>${escaped(`${service}: ${name} — ${found}`)}</li>`,
  );
  const html =
    `<p>${escaped(sentence)}</p>` +
    `<textarea readonly rows="12" style="width:100%">${escaped(JSON.stringify(confirmed, null, 2))}</textarea>` +
    `<ul>${list.join("")}</ul>`;
  const output = HtmlService.createHtmlOutput(html).setWidth(800).setHeight(560);
  SpreadsheetApp.getUi().showModalDialog(output, "Hợp đồng với Google");
}

/** The day in the script's zone, `2026-10-14`. */
function today(): string {
  const { Session, Utilities } = google();
  return Utilities.formatDate(new Date(), Session.getScriptTimeZone(), "yyyy-MM-dd");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
