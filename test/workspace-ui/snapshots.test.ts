import { appendFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type OpenApp, openApp } from "./app-stage.ts";

const SCRIPT = `
  function note(text) { PropertiesService.getScriptProperties().setProperty("ghi", text); }
  function onOpen() {}
`;

let app: OpenApp;
beforeEach(async () => {
  app = await openApp(SCRIPT);
});
afterEach(() => app.close());

const noted = () => app.session.workspace.save().match(/"ghi":"([^"]+)"/)?.[1];
const names = () => app.session.snapshots.list().map(({ name }) => name);
const take = (name: string) => app.post("/snapshots", { act: "take", name });
const idOf = (name: string) => app.session.snapshots.list().find((one) => one.name === name)?.id ?? "";

describe("a snapshot of the workspace", () => {
  test("brings the whole world back, also after more has been done, as often as one likes", async () => {
    app.run("note", "trước");
    await take("  Trước  khi trình ");
    for (const word of ["sau", "khác"]) {
      app.run("note", word);
      app.session.act((workspace) => workspace.advanceTo(workspace.now() + 86_400_000));
      expect((await app.post("/snapshots", { act: "restore", id: idOf("Trước khi trình") })).location).toBe(
        "/",
      );
      expect(noted()).toBe("trước");
    }
    expect((await app.get("/clock")).text).toContain("14/10/2026, 09:00");
  });

  test("is made by itself of what a restore replaces, so that a restore can be taken back", async () => {
    app.run("note", "một");
    await take("một");
    app.run("note", "hai");
    await app.post("/snapshots", { act: "restore", id: idOf("một") });
    await app.post("/snapshots", { act: "restore", id: idOf("Trước khi khôi phục") });
    expect(noted()).toBe("hai");
  });

  test("is made by itself before starting over", async () => {
    app.run("note", "một");
    await app.post("/start-over", { sure: "yes" });
    expect(noted()).toBeUndefined();
    await app.post("/snapshots", { act: "restore", id: idOf("Trước khi làm lại từ đầu") });
    expect(noted()).toBe("một");
  });

  test("stays on the shelf; of those made by themselves the newest five", async () => {
    await take("của tôi");
    for (let count = 0; count < 7; count += 1) await app.post("/start-over", { sure: "yes" });
    expect(names().filter((name) => name === "Trước khi làm lại từ đầu")).toHaveLength(5);
    expect(names()).toContain("của tôi");
  });

  test("is removed, listed by its clock, and named where the name is blank", async () => {
    await take("");
    const page = await app.get("/snapshots");
    expect(page.text).toContain("Bản chụp");
    expect(page.text).toContain("Đồng hồ: 14/10/2026 09:00");
    await app.post("/snapshots", { act: "remove", id: idOf("Bản chụp") });
    expect(names()).toEqual([]);
  });

  test.each(["../world", "1-1", ""])(
    "is none under “%s”: refused with a reason, nothing changes",
    async (id) => {
      app.run("note", "giữ");
      const answer = await app.post("/snapshots", { act: "restore", id });
      expect(answer.status).toBe(422);
      expect(answer.text).toContain("Không còn bản chụp này");
      await app.post("/snapshots", { act: "remove", id });
      expect(noted()).toBe("giữ");
    },
  );

  test("that was changed by hand is refused with a reason, and the present world stays", async () => {
    await take("một");
    app.run("note", "giữ");
    const [file = ""] = readdirSync(folderOf()).filter((name) => name.endsWith(".json"));
    appendFileSync(join(folderOf(), file), " ");
    const answer = await app.post("/snapshots", { act: "restore", id: idOf("một") });
    expect(answer.text).toContain("không còn nguyên vẹn");
    expect(noted()).toBe("giữ");
  });

  const folderOf = () => app.session.snapshots.folder;
});
