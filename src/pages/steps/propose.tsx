import { vietnameseDay } from "../../domain/calendar.ts";
import type { OfficeTable } from "../../domain/office-form.ts";
import type { ProposeDialog } from "../page.ts";
import { Dialog } from "../parts/dialog.tsx";
import { Note } from "../parts/note.tsx";
import { ReadTable } from "../parts/read-table.tsx";

/** Lập danh sách đề nghị: who is ready, what each unit has proposed, whom the list will not propose and why. */
export function Propose({ page }: { readonly page: ProposeDialog }) {
  const { ready, passing, unfinished, underReview, mayAsk, cycle } = page;
  return (
    <Dialog kind={page.kind} button={ready === 0 ? undefined : "Lập danh sách và trình Thủ trưởng"}>
      {ready === 0 ? (
        <p>
          Chưa có hồ sơ nào thẩm định xong mà chưa vào danh sách, nên chưa thể lập danh sách năm {cycle.year}.
        </p>
      ) : (
        <p>
          <b>{ready}</b> hồ sơ đã thẩm định xong: <b>{passing}</b> đủ điều kiện đề nghị công nhận,{" "}
          <b>{ready - passing}</b> không được đề nghị (có nêu lý do). Danh sách được gửi cho Thủ trưởng cơ
          quan.
        </p>
      )}
      {page.units.length === 0 ? null : <ReadTable table={byUnit(page)} />}
      {page.notProposed.length === 0 ? null : <ReadTable table={notProposed(page)} />}
      {mayAsk === undefined ? null : (
        <Note title={`${mayAsk.people} người còn thời hạn đề nghị xem xét lại`} attention>
          <p>
            Thời hạn cuối cùng: hết ngày {vietnameseDay(mayAsk.until)}. Người đã vào danh sách không gửi đề
            nghị được nữa; nên lập danh sách sau ngày ấy.
          </p>
        </Note>
      )}
      {underReview === 0 ? null : (
        <Note title={`${underReview} hồ sơ có đề nghị xem xét lại chưa trả lời`} attention>
          <p>Các hồ sơ này chưa vào danh sách cho đến khi đơn vị trả lời người đề nghị.</p>
        </Note>
      )}
      {unfinished === 0 ? null : (
        <Note title={`${unfinished} hồ sơ chưa thẩm định xong`} attention>
          <p>
            Các hồ sơ này không có trong danh sách lần này; khi thẩm định xong có thể lập danh sách tiếp theo.
          </p>
        </Note>
      )}
    </Dialog>
  );
}

function byUnit({ units }: ProposeDialog): OfficeTable {
  return {
    caption: "Đề nghị của các đơn vị",
    head: ["Đơn vị", "Đề nghị của đơn vị", "Thẩm định xong", "Đủ điều kiện", "Chưa xong"],
    rows: units.map(({ name, proposal, ready, passing, unfinished }) => [
      name,
      proposal,
      String(ready),
      String(passing),
      String(unfinished),
    ]),
  };
}

/** People shown at once; the list itself holds them all. */
const MOST_SHOWN = 50;

function notProposed({ notProposed: people }: ProposeDialog): OfficeTable {
  const more = people.length > MOST_SHOWN ? ` (${MOST_SHOWN} người đầu trong ${people.length} người)` : "";
  return {
    caption: `Không được đề nghị và nguyên nhân${more}`,
    head: ["Họ và tên", "Đơn vị", "Nguyên nhân"],
    rows: people.slice(0, MOST_SHOWN).map(({ name, unitName, cause }) => [name, unitName, cause]),
  };
}
