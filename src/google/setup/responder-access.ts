/**
 * Lets everyone with the address answer a form. A published form still needs responders; not every account lets a
 * script name them (platform notes: an "anyone" permission with view `published`), and then a person must.
 * @returns what the Office has to do by hand, or nothing
 */
export function openToResponders(formId: string, title: string): readonly string[] {
  try {
    Drive?.Permissions?.create({ type: "anyone", role: "reader", view: "published" }, formId);
    return [];
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return [
      `Cần làm tay: mở biểu mẫu "${title}", bấm Xuất bản, mục Người trả lời chọn "Bất kỳ ai có đường liên kết" (Google không cho phép đặt tự động: ${cause})`,
    ];
  }
}
