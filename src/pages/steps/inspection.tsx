import type { ComponentChildren } from "preact";
import type { InspectionPage } from "../page-inspection.ts";
import { Facts } from "../parts/facts.tsx";
import { Frame } from "../parts/frame.tsx";
import { ReadTable } from "../parts/read-table.tsx";

/** Hồ sơ kiểm tra: everything of one person's year on one page, made to be printed on A4. */
export function InspectionPart({ page }: { readonly page: InspectionPage }) {
  const { inspection } = page;
  const { agency, year, name, personId, made, run } = inspection;
  return (
    <Frame agency={agency} year={year} step="Hồ sơ kiểm tra" heading={name || personId} aside={personId}>
      <p class="who">{made}</p>
      <Section title="I. Cá nhân">
        <Facts facts={inspection.holder} />
      </Section>
      <Section title="II. Quy định áp dụng">
        <Facts facts={inspection.rules} />
      </Section>
      <Section title="III. Diễn biến (theo Nhật ký xử lý)">
        <ReadTable
          table={{
            caption: "Theo thứ tự thời gian",
            head: ["Số", "Thời điểm", "Người thực hiện", "Sự việc", "Nội dung"],
            rows: inspection.timeline.map(({ number, at, by, what, detail }) => [
              number,
              at,
              by,
              what,
              detail,
            ]),
          }}
        />
      </Section>
      <Section title="IV. Các lần nộp phiếu tự đánh giá">
        {inspection.versions.map(({ title, differences }) => (
          <>
            <p>{title}</p>
            <Lines lines={differences} />
          </>
        ))}
      </Section>
      <Section title="V. Điểm và minh chứng">
        <ReadTable
          table={{
            caption: "Điểm tự chấm và điểm thẩm định",
            head: ["TT", "Chỉ số", "Minh chứng", "Tự chấm", "Thẩm định"],
            rows: inspection.scores.map(({ number, text, evidence, self, appraised }) => [
              number,
              text,
              evidence,
              self,
              appraised,
            ]),
          }}
        />
      </Section>
      <Section title="VI. Thẩm định, ý kiến, quyết định">
        <Facts facts={inspection.outcome} />
      </Section>
      <Section title="VII. Số năm liền">
        <Lines lines={run} />
      </Section>
      <Section title="VIII. Đối chiếu">
        <Facts facts={inspection.proof} />
      </Section>
      <p class="hint">Chọn In trong trình duyệt (Ctrl+P) để in trang này trên khổ A4.</p>
    </Frame>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="inspected">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.length === 0 ? null : (
    <ul>
      {lines.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
}
