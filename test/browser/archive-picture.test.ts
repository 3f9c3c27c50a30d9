import { expect, test } from "@jest/globals";
import { grownAgency } from "../../bench/grown-agency.ts";
import { launchChromium } from "./chromium.ts";
import { openDialog, typeIn } from "./manual/dialogs.ts";
import { camera, WIDTHS } from "./manual/pictures.ts";

test("Lưu trữ năm cũ shows what goes and what stays", async () => {
  const browser = await launchChromium();
  try {
    const shot = await camera(browser);
    const tab = await openDialog(shot, grownAgency(60).workspace, "Lưu trữ năm cũ");
    await typeIn(tab, { until: "2021" });
    await shot.take("office-archive-years-desktop");
    expect(await shot.findings()).toEqual([]);
    expect(await tab.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(WIDTHS.dialog);
  } finally {
    await browser.close();
  }
});
