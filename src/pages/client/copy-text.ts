/**
 * The button that copies a dialog's text. `execCommand`, since the frame in which Google shows dialogs grants no
 * `navigator.clipboard`; where that is refused too the text stays selected, to be copied by hand.
 */
export function bindCopy(form: HTMLFormElement): void {
  const text = form.querySelector<HTMLTextAreaElement>("[data-copy-text]");
  const status = form.querySelector<HTMLElement>("[data-copied]");
  form.querySelector("[data-copy]")?.addEventListener("click", () => {
    if (!text) return;
    text.focus();
    text.select();
    const copied = document.execCommand("copy");
    if (status) {
      status.textContent = copied
        ? "Đã sao chép; dán vào nhóm Zalo của đơn vị."
        : "Trình duyệt không cho sao chép tự động: nội dung đã được chọn sẵn, bấm Ctrl+C.";
    }
  });
}
