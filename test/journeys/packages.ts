import { expect } from "@jest/globals";
import type { Workspace } from "../../emulator/workspace.ts";
import { approve, listedWorkspace } from "./listed.ts";
import { officeDialog, records } from "./stage.ts";

/** Addresses that the package is mailed to. */
export const ASSOCIATION = "hoi.khuyen.hoc@langson.example";
export const PROVINCE = "ubnd@langson.example";

/** What the Office types: the association once more among the others does no harm. */
export const MAILED = { way: "email", association: ASSOCIATION, others: `${PROVINCE}\n${ASSOCIATION}` };

export const PACKAGE_TAB = "Hồ sơ gửi Hội Khuyến học";

/** A dialog of the menu Gửi Hội Khuyến học. */
export function packageDialog(workspace: Workspace, label = "Gửi hồ sơ trước 01/12") {
  return officeDialog(workspace, "Gửi Hội Khuyến học", label);
}

/** The letters with a package that this address got. */
export function packagesTo(workspace: Workspace, address: string) {
  return workspace.mail.filter((mail) => mail.to === address && /kết quả công nhận/.test(mail.subject));
}

/** The rows of the tab: a package each. */
export function packagesIn(workspace: Workspace) {
  return records(workspace, PACKAGE_TAB).filter(({ Khóa }) => Khóa);
}

/** The decision of the small agency's list is signed on 25 November; nothing has gone. */
export function readyWorkspace(): Workspace {
  const workspace = listedWorkspace();
  approve(workspace);
  workspace.advanceTo(Date.parse("2026-11-25T09:00:00+07:00"));
  const signed = officeDialog(workspace, "Danh sách, quyết định", "Ghi quyết định đã ký").press({
    list: "2026/1",
    number: "45/QĐ-SKHĐT",
    date: "2026-11-25",
    capacity: "head",
    signer: "Hoàng Minh Đức",
    file: "https://ioffice.example/45",
  });
  expect(signed).toMatchObject({ ok: true });
  return workspace;
}

/** The package has gone from there, by mail. */
export function goneWorkspace(ready: Workspace): Workspace {
  const workspace = ready.fork();
  expect(packageDialog(workspace).press(MAILED)).toMatchObject({ ok: true });
  return workspace;
}

/** Somebody puts another file in the place of one that went. */
export function changeExtract(workspace: Workspace): void {
  const file = workspace.files.find(({ name }) => name.startsWith("Trích xuất"));
  workspace.byHand("drive", ({ files, ...drive }) => {
    const kept = files[file?.id ?? ""];
    if (!kept) throw new Error("no extract");
    return { ...drive, files: { ...files, [kept.id]: { ...kept, base64: "eHls" } } };
  });
}
