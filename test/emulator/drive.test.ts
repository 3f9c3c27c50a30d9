import { describe, expect, test } from "@jest/globals";
import { testScript } from "./script.ts";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const DOC = "application/vnd.google-apps.document";

describe("a .docx stored as a Google Doc", () => {
  test("is a Google Doc that gives its .docx back on export, and cannot be downloaded as it is", () => {
    const answers = testScript().run(({ Drive, ScriptApp, UrlFetchApp, Utilities }) => {
      const doc = Drive.Files.create(
        { name: "Báo cáo", mimeType: DOC },
        Utilities.newBlob([80, 75, 3, 4, -1], DOCX, "Báo cáo.docx"),
        { fields: "id,mimeType,webViewLink" },
      );
      const fetch = (tail: string) =>
        UrlFetchApp.fetch(`https://www.googleapis.com/drive/v3/files/${doc.id}${tail}`, {
          headers: { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` },
          muteHttpExceptions: true,
        });
      const exported = fetch(`/export?mimeType=${encodeURIComponent(DOCX)}`);
      return [doc.mimeType, [...exported.getContent()], fetch("?alt=media").getResponseCode()];
    });
    expect(JSON.parse(JSON.stringify(answers))).toEqual([DOC, [80, 75, 3, 4, -1], 403]);
  });

  test("counts against the day's documents", () => {
    const script = testScript({ account: "consumer" });
    const { error } = script.execute(({ Drive }) => {
      for (let count = 0; count < 251; count += 1) Drive.Files.create({ name: "Văn bản", mimeType: DOC });
    });
    expect(error?.message).toContain("Service invoked too many times for one day");
    expect(Object.keys(script.host.world.drive.files)).toHaveLength(250);
  });
});

describe("fetching", () => {
  test("without the script's token answers 401", () => {
    const code = testScript().run(({ Drive, UrlFetchApp, Utilities }) => {
      const file = Drive.Files.create({ name: "a" }, Utilities.newBlob("x", "text/plain"));
      const url = `https://www.googleapis.com/drive/v3/files/${file.id}?alt=media`;
      return UrlFetchApp.fetch(url, { muteHttpExceptions: true }).getResponseCode();
    });
    expect(code).toBe(401);
  });

  test("any other address is refused", () => {
    const { error } = testScript().execute(({ UrlFetchApp }) => UrlFetchApp.fetch("https://example.com/"));
    expect(error?.message).toContain("urlFetchWhitelist");
  });
});

test("a file moves between folders by addParents and removeParents, not by its parents", () => {
  const script = testScript();
  const [moved, refused] = script.run(({ Drive }) => {
    const folder = (name: string) =>
      String(Drive.Files.create({ name, mimeType: "application/vnd.google-apps.folder" }).id);
    const [from, to] = [folder("2025"), folder("2026")];
    const file = Drive.Files.create({ name: "Báo cáo", mimeType: DOC, parents: [from] });
    const options = { addParents: to, removeParents: from, fields: "parents" };
    const parents = Drive.Files.update({}, String(file.id), undefined as never, options).parents ?? [];
    try {
      Drive.Files.update({ parents: [from] }, String(file.id));
      return [parents[0] === to && parents.length === 1, ""];
    } catch (error) {
      return [parents[0] === to && parents.length === 1, (error as Error).message];
    }
  });
  expect(moved).toBe(true);
  expect(refused).toContain("The parents field is not directly writable");
});
