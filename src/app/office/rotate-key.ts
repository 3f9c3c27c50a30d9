import type { OfficeForm } from "../../domain/office-form.ts";
import { refuse } from "../../domain/refusal.ts";
import { type Answer, done } from "../answer.ts";
import { commitDraft } from "../commit-draft.ts";
import { deliverAfterCommit } from "../deliver.ts";
import { Draft } from "../draft.ts";
import type { Ports } from "../ports.ts";
import { renewLinks } from "../renew-links.ts";
import { underLock } from "../under-lock.ts";
import type { OfficeCommand } from "./office-command.ts";

const TITLE = "Đổi khóa ký liên kết";

const LOCK_MS = 20 * 1000;

function view(): OfficeForm {
  return {
    title: TITLE,
    intro: [
      "Liên kết trong thư được ký bằng một khóa chỉ phần mềm giữ. Đổi khóa khi người từng quản trị tập lệnh thôi việc, hoặc khi nghi khóa bị lộ.",
      "Bình thường liên kết đã gửi vẫn mở được. Đánh dấu ô dưới đây thì mọi liên kết đã gửi hết hiệu lực ngay, và người đang giữ bước nào được gửi lại liên kết.",
    ],
    fields: [{ name: "revoke", label: "Hủy hiệu lực mọi liên kết đã gửi và gửi lại", type: "checkbox" }],
    button: TITLE,
  };
}

/** The new key is the one that links are signed with from now on. */
function remember(by: string, signingKey: string, ports: Ports): Answer {
  const committed = underLock(ports, LOCK_MS, () => {
    const book = ports.ledger.read({});
    const draft = new Draft(book, ports.clock.now(), ports);
    draft.remember({ signingKey });
    draft.note({ type: "LinksRenewed", count: 0 }, 0, "", by);
    return commitDraft(draft, book, ports);
  });
  if (!committed) {
    return refuse(
      "busy",
      "Đã đổi khóa, nhưng hệ thống đang bận nên chưa ghi vào nhật ký. Đề nghị bấm lại sau một phút.",
    );
  }
  deliverAfterCommit(committed, ports);
  return done("Đã đổi khóa. Liên kết đã gửi vẫn mở được; liên kết gửi từ nay ký bằng khóa mới.");
}

/** Đổi khóa ký liên kết: rotation, or revocation of every link that was sent. */
export const rotateKeyCommand: OfficeCommand = {
  name: "rotate-key",
  label: TITLE,
  group: "Hệ thống",
  view,
  run: (by, { revoke }, ports) => {
    const revokes = revoke === "yes";
    const id = ports.keys.rotate(revokes);
    if (!revokes) return remember(by, id, ports);
    const count = renewLinks(by, ports);
    return done(
      `Đã đổi khóa và hủy mọi liên kết đã gửi; đã gửi lại ${count} liên kết cho người đang giữ việc. Đóng hộp thoại này và mở lại từ menu nếu cần làm tiếp.`,
    );
  },
};
