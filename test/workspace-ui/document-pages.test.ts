import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { documentPage } from "../../emulator/ui/pages/document.tsx";
import { findLibreOffice } from "../../emulator/ui/pdf.ts";
import { type OpenApp, openApp } from "./app-stage.ts";

const TEMPLATES = new URL("../../document-templates/", import.meta.url);
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const docx = readFileSync(new URL("annual-report.docx", TEMPLATES)).toString("base64");

const SCRIPT = `
  function keep(base64) {
    const blob = Utilities.newBlob(Utilities.base64Decode(base64), ${JSON.stringify(DOCX)}, "Báo cáo 2026.docx");
    Drive.Files.create({ name: "Báo cáo 2026.docx" }, blob);
    const doc = Drive.Files.create({ name: "Báo cáo 2026", mimeType: "application/vnd.google-apps.document" }, blob);
    const headers = { Authorization: "Bearer " + ScriptApp.getOAuthToken() };
    const url = "https://www.googleapis.com/drive/v3/files/" + doc.id + "/export?mimeType=application%2Fpdf";
    Drive.Files.create({ name: "Báo cáo 2026.pdf" }, UrlFetchApp.fetch(url, { headers }).getBlob());
  }
  function copy() {
    const folder = Drive.Files.create({ name: "Bản sao", mimeType: "application/vnd.google-apps.folder" });
    const blob = Utilities.newBlob("{}", "application/jsonl", "2026-10-14.jsonl");
    Drive.Files.create({ name: "2026-10-14.jsonl", parents: [folder.id] }, blob);
  }
`;

let app: OpenApp;
let path = "";
beforeAll(async () => {
  app = await openApp(SCRIPT);
  app.run("keep", docx);
  path = `/documents/${app.session.workspace.files.find(({ name }) => name === "Báo cáo 2026.docx")?.id}`;
});
afterAll(() => app.close());

describe("a Word document in Drive", () => {
  test("is listed, shown by the viewer, and downloaded as it is", async () => {
    expect((await app.get("/documents")).text).toContain("Báo cáo 2026.docx");
    expect((await app.get(path)).text).toContain(`data-document="${path}/content"`);
    const file = await app.get(`${path}/download`);
    expect(Buffer.from(file.bytes).toString("base64")).toBe(docx);
    expect(decodeURIComponent(file.headers.get("content-disposition") ?? "")).toContain("Báo cáo 2026.docx");
  });

  test("stands above files that are there to be kept, however new they are", async () => {
    app.session.act((workspace) => workspace.advanceTo(workspace.now() + 86_400_000));
    app.run("copy");
    const { text } = await app.get("/documents");
    expect(text.indexOf("2026-10-14.jsonl")).toBeGreaterThan(text.indexOf("Báo cáo 2026.docx"));
    expect(text).toContain("JSON Lines");
  });

  test("is a PDF where LibreOffice is installed; elsewhere the page says what is missing", async () => {
    const answer = await app.get(`${path}/document.pdf`);
    if (findLibreOffice() === undefined) {
      expect([answer.status, answer.text]).toEqual([501, expect.stringContaining("không có LibreOffice")]);
      return;
    }
    expect(answer.headers.get("content-type")).toBe("application/pdf");
    expect(Buffer.from(answer.bytes.subarray(0, 5)).toString()).toBe("%PDF-");
    expect(decodeURIComponent(answer.headers.get("content-disposition") ?? "")).toContain("Báo cáo 2026.pdf");
  });

  test("exported as PDF by the script it is opened as LibreOffice sets it; the script itself got a stand-in", async () => {
    const { files } = app.session.workspace;
    const exported = files.find(({ mimeType }) => mimeType === "application/pdf");
    expect((await app.get(`/documents/${exported?.id}`)).text).toContain(
      `/documents/${exported?.id}/content`,
    );
    const opened = await app.get(`/documents/${exported?.id}/content`);
    expect(opened.headers.get("content-type")).toBe("application/pdf");
    const standIn = Buffer.from(exported?.base64 ?? "", "base64");
    expect(standIn.toString("latin1")).toContain("local-workspace-export");
    const same = Buffer.from(opened.bytes).equals(standIn);
    expect(same).toBe(findLibreOffice() === undefined);
  });

  test("offers no PDF on a machine that cannot make one, and says what to install", async () => {
    const file = Object.values(app.session.workspace.world.drive.files).find((one) => one.base64 === docx);
    if (!file) throw new Error("Expected the document in Drive.");
    const person = { email: "", name: "", id: "", unit: "", position: "", roles: [], left: false };
    const frame = {
      section: "/documents",
      person,
      now: 0,
      english: false,
      path: "/documents",
      mailGoesOut: false,
    } as const;
    const page = documentPage(frame, file, false);
    expect(page).not.toContain("document.pdf");
    expect(page).toContain("không có LibreOffice");
  });
});
