import { vietnameseMoment } from "../../domain/calendar.ts";
import type { SentBackListPage } from "../page-list.ts";
import { Facts } from "../parts/facts.tsx";
import { Frame } from "../parts/frame.tsx";
import { Note } from "../parts/note.tsx";

/** A list that was sent back: when, by whom, why, and what came in its place. */
export function SentBackList({ page }: { readonly page: SentBackListPage }) {
  const { cycle, list, sentBackAt, sentBackBy, reason, next } = page;
  return (
    <Frame
      agency={cycle.agency}
      year={cycle.year}
      step="Đã trả lại"
      heading="Danh sách đề nghị công nhận"
      aside={`số ${list.number}`}
    >
      <Facts
        facts={[
          { label: "Lập lúc", value: vietnameseMoment(list.compiledAt) },
          { label: "Trả lại lúc", value: vietnameseMoment(sentBackAt) },
          { label: "Người trả lại", value: sentBackBy },
        ]}
      />
      <Note title="Lý do trả lại">
        <p class="quote">{reason}</p>
      </Note>
      {next === undefined ? (
        <p>Văn phòng chưa lập danh sách mới. Khi lập xong, liên kết được gửi trong thư mới.</p>
      ) : (
        <Note title={`Danh sách số ${next.number} đã được lập thay`} attention>
          <p>Đề nghị mở liên kết trong thư mới nhất. So với danh sách này:</p>
          <ul>
            {next.differences.length === 0 ? <li>Cùng những người và cùng kết quả đề nghị.</li> : null}
            {next.differences.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </Note>
      )}
    </Frame>
  );
}
