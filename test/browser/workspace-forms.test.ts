import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, BrowserContext, Page as Tab } from "playwright-core";
import type { FormState } from "../../emulator/services/forms/state.ts";
import { launchChromium } from "./chromium.ts";
import { findings, type OpenWorkspace, openScript, overflow } from "./workspace-stage.ts";

/** A form with every kind of item that the product's forms use, and the settings that decide who may answer. */
const SCRIPT = `
  function setup() {
    const form = FormApp.create("Phiếu thử", true);
    form.setDescription("Mô tả của phiếu");
    form.setEmailCollectionType(FormApp.EmailCollectionType.VERIFIED);
    form.setAllowResponseEdits(true);
    form.setConfirmationMessage("Đã nhận phiếu thử.");
    form.addTextItem().setTitle("Một dòng").setHelpText("Vài chữ").setRequired(true);
    form.addParagraphTextItem().setTitle("Nhiều dòng");
    form.addSectionHeaderItem().setTitle("Phần chấm điểm").setHelpText("Chấm từ 1 đến 10");
    form.addScaleItem().setTitle("Điểm").setBounds(1, 10).setLabels("chưa làm", "làm tốt").setRequired(true);
    form.addPageBreakItem().setTitle("Trang hai").setHelpText("Hai câu cuối");
    form.addMultipleChoiceItem().setTitle("Chọn một").setChoiceValues(["Có", "Không"]).showOtherOption(true);
    form.addCheckboxItem().setTitle("Chọn nhiều").setChoiceValues(["A", "B", "C"]).setRequired(true);
  }
  function closeForm() { openForm().setAcceptingResponses(false).setCustomClosedFormMessage("Phiếu đã đóng từ hôm qua."); }
  function unpublish() { openForm().setAcceptingResponses(true).setPublished(false); }
  function onceEach() { openForm().setPublished(true).setLimitOneResponsePerUser(true); }
  function openForm() { return FormApp.openById(PropertiesService.getScriptProperties().getProperty("form")); }
  function keep(id) { PropertiesService.getScriptProperties().setProperty("form", id); }
`;

let browser: Browser;
let workspace: OpenWorkspace;
/** Without JavaScript, on a phone. */
let context: BrowserContext;
let tab: Tab;

const form = (): FormState => {
  const [only] = Object.values(workspace.workspace().world.forms);
  if (!only) throw new Error("Expected a form.");
  return only;
};
const address = (query = "") => `${workspace.url}/forms/${form().publishedId}${query}`;
const entry = (title: string) => `entry.${form().items.find((item) => item.title === title)?.entryId}`;
const asScript = (name: string, ...args: readonly string[]) => {
  const owner = { email: "vanphong@stc.langson.example", kind: "owner" } as const;
  const { error } = workspace.session.act((world) => world.runFromPage(owner, name, ...args));
  if (error) throw error;
};

beforeAll(async () => {
  [browser, workspace] = await Promise.all([launchChromium(), openScript(SCRIPT)]);
  asScript("keep", form().id);
  context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  tab = await context.newPage();
}, 60_000);
afterAll(async () => {
  await browser.close();
  await workspace.close();
});

/** axe needs a script: the same page in a window that has one. */
async function isSound(): Promise<void> {
  const other = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await other.setContent((await tab.content()).replace("<head>", `<head><base href="${workspace.url}/">`));
  expect(await findings(other)).toEqual([]);
  expect(await overflow(other)).toBe(0);
  await other.close();
}

const press = (name: string) => tab.getByRole("button", { name, exact: true }).click();
const answers = () => {
  const titles = new Map(form().items.map((item) => [String(item.id), item.title]));
  const stored = form().responses.at(-1)?.answers ?? {};
  return Object.fromEntries(Object.entries(stored).map(([id, answer]) => [titles.get(id), answer]));
};

describe("a form on a phone, without JavaScript", () => {
  test("says who answers, what is required, and names every field for a screen reader", async () => {
    await tab.goto(address());
    expect(await tab.locator("main").textContent()).toContain("Mô tả của phiếu");
    expect(await tab.locator(".g-account").textContent()).toContain("vanphong@stc.langson.example");
    expect(await tab.getByRole("textbox", { name: "Một dòng (bắt buộc)" }).count()).toBe(1);
    const scale = tab.getByRole("group", { name: "Điểm (bắt buộc)" });
    expect(await scale.getByRole("radio").count()).toBe(10);
    const described = (await scale.getAttribute("aria-describedby"))?.split(" ") ?? [];
    const words = await Promise.all(described.map((id) => tab.locator(`#${id}`).textContent()));
    expect(words.join("; ")).toBe("1: chưa làm; 10: làm tốt");
    await isSound();
  });

  test("keeps a reader on the page until its required questions are answered, and says which", async () => {
    await press("Tiếp");
    expect(await tab.title()).toMatch(/^Lỗi: /);
    expect(await tab.getByRole("alert").locator("a").allTextContents()).toEqual(["Một dòng", "Điểm"]);
    const field = tab.getByRole("textbox", { name: "Một dòng" });
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    await isSound();
  });

  test("goes on and back through its sections without losing an answer", async () => {
    await tab.getByRole("textbox", { name: "Một dòng" }).fill("=1+1");
    await tab.getByRole("textbox", { name: "Nhiều dòng" }).fill("dòng 1\ndòng 2");
    await tab.getByLabel("7", { exact: true }).check();
    await press("Tiếp");
    expect(await tab.locator("h2").first().textContent()).toBe("Trang hai");
    await tab.getByRole("radio", { name: "Mục khác:" }).check();
    await tab.getByLabel("Chọn một: mục khác").fill("Chưa rõ");
    await press("Quay lại");
    expect(await tab.getByRole("textbox", { name: "Một dòng" }).inputValue()).toBe("=1+1");
    await press("Tiếp");
    expect(await tab.getByLabel("Chọn một: mục khác").inputValue()).toBe("Chưa rõ");
    await isSound();
  });

  test("is sent, stores every kind of answer, and shows its own confirmation", async () => {
    await tab.getByLabel("A", { exact: true }).check();
    await tab.getByLabel("C", { exact: true }).check();
    await press("Gửi");
    expect(await tab.getByRole("status").textContent()).toBe("Đã nhận phiếu thử.");
    expect(answers()).toEqual({
      ...{ "Một dòng": "=1+1", "Nhiều dòng": expect.stringMatching(/^dòng 1\r?\ndòng 2$/), Điểm: "7" },
      ...{ "Chọn một": "Chưa rõ", "Chọn nhiều": ["A", "C"] },
    });
    expect(form().responses.at(-1)?.email).toBe("vanphong@stc.langson.example");
    await isSound();
  });

  test("is edited after it was sent: the same response, its new answers", async () => {
    const [before] = form().responses;
    await tab.getByRole("link", { name: "Chỉnh sửa câu trả lời" }).click();
    expect(await tab.locator(".g-notice").textContent()).toContain("Bạn đang chỉnh sửa");
    expect(await tab.getByLabel("7", { exact: true }).isChecked()).toBe(true);
    await tab.getByLabel("9", { exact: true }).check();
    await press("Tiếp");
    expect(await tab.getByLabel("C", { exact: true }).isChecked()).toBe(true);
    await tab.getByLabel("C", { exact: true }).uncheck();
    await press("Gửi");
    expect(form().responses.map(({ id }) => id)).toEqual([before?.id]);
    expect(answers()).toMatchObject({ Điểm: "9", "Chọn nhiều": ["A"], "Chọn một": "Chưa rõ" });
  });

  test("says that a response is not there to be edited", async () => {
    const response = await tab.goto(address("?edit2=nowhere"));
    expect(response?.status()).toBe(404);
    expect(await tab.locator("main").textContent()).toContain("Không sửa được câu trả lời này");
  });

  test("is filled by a pre-filled link, every kind of answer, on the page where each belongs", async () => {
    const query = new URLSearchParams([
      ["usp", "pp_url"],
      [entry("Một dòng"), "sẵn"],
      [entry("Điểm"), "8"],
      [entry("Chọn một"), "__other_option__"],
      [`${entry("Chọn một")}.other_option_response`, "khác nữa"],
      [entry("Chọn nhiều"), "A"],
      [entry("Chọn nhiều"), "B"],
    ]);
    await tab.goto(address(`?${query}`));
    expect(await tab.getByRole("textbox", { name: "Một dòng" }).inputValue()).toBe("sẵn");
    await press("Tiếp");
    expect(await tab.getByLabel("Chọn một: mục khác").inputValue()).toBe("khác nữa");
    expect(await tab.locator("input[type=checkbox]:checked").count()).toBe(2);
  });

  test("takes one response a person where it says so, and leads to the one that was sent", async () => {
    asScript("onceEach");
    await tab.goto(address());
    expect(await tab.locator("main").textContent()).toContain("Bạn đã trả lời");
    await tab.getByRole("link", { name: "Chỉnh sửa câu trả lời" }).click();
    expect(await tab.locator(".g-notice").count()).toBe(1);
  });

  test("is closed with its own words, also to whoever has it open already", async () => {
    await tab.goto(address(`?edit2=${encodeURIComponent(form().responses[0]?.id ?? "")}`));
    asScript("closeForm");
    await press("Tiếp");
    expect(await tab.locator("main").textContent()).toContain("Phiếu đã đóng từ hôm qua.");
    expect(await tab.locator("main form").count()).toBe(0);
    await isSound();
  });

  test("is closed while it is not published", async () => {
    asScript("unpublish");
    await tab.goto(address());
    expect(await tab.locator("main form").count()).toBe(0);
    await tab.goto(`${workspace.url}/forms`);
    expect(await tab.locator(".cards").textContent()).toContain("chưa xuất bản");
  });
});
