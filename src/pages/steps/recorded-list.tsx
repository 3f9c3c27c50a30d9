import { vietnameseDay, vietnameseMoment } from "../../domain/calendar.ts";
import { isOutstanding } from "../../domain/streak.ts";
import type { RecordedListPage } from "../page.ts";
import { Facts } from "../parts/facts.tsx";
import { Frame } from "../parts/frame.tsx";

/** A list that is decided already: the recorded decision. */
export function RecordedList({ page }: { readonly page: RecordedListPage }) {
  const { cycle, list, people } = page;
  const recognised = people.filter((person) => person.decision.recognised);
  const others = people.filter((person) => !person.decision.recognised);
  const outstanding = recognised.filter((person) => isOutstanding(person.decision.streak)).length;
  return (
    <Frame
      agency={cycle.agency}
      year={cycle.year}
      step="Danh sách đã được phê duyệt"
      heading="Danh sách đề nghị công nhận"
      aside={`số ${list.number}`}
    >
      <p class="state good">Đã phê duyệt lúc {vietnameseMoment(page.decidedAt)}</p>
      <Facts
        facts={[
          page.signer === ""
            ? { label: "Người phê duyệt", value: [page.decidedBy, ...standsInFor(people)].join(", ") }
            : { label: "Người ký quyết định", value: page.signer },
          {
            label: "Quyết định số",
            value:
              page.decisionNumber || "đang do Văn phòng trình ký; phê duyệt ở đây là ý kiến về danh sách",
          },
          {
            label: "Ngày quyết định",
            value: page.decisionDate === "" ? "" : vietnameseDay(page.decisionDate),
          },
          { label: "Công nhận", value: `${recognised.length} người` },
          { label: "Từ 5 năm liền", value: `${outstanding} người` },
          { label: "Không công nhận", value: `${others.length} người` },
          { label: "Mã nội dung", value: list.contentHash.slice(0, 12) },
        ]}
      />
      <People title="Được công nhận" people={recognised} />
      <People title="Không được công nhận" people={others} />
      <p class="lead">Đồng chí không cần làm gì thêm và có thể đóng trang này.</p>
    </Frame>
  );
}

/** In whose place the list was decided; nothing where the head decided it. */
function standsInFor([first]: RecordedListPage["people"]): readonly string[] {
  const onBehalfOf = first?.decision.onBehalfOf;
  return onBehalfOf === undefined ? [] : [`thay ${onBehalfOf}`];
}

function People({ title, people }: { readonly title: string; readonly people: RecordedListPage["people"] }) {
  return people.length === 0 ? null : (
    <section class="unit">
      <h2>{title}</h2>
      <ul class="people">
        {people.map((person) => (
          <li class="person">
            <p class="person-name">
              {person.name} <span class="aside">{person.personId}</span>{" "}
              {isOutstanding(person.decision.streak) ? (
                <span class="badge">{person.decision.streak} năm liền</span>
              ) : null}
            </p>
            <p class="person-unit">{person.unitName}</p>
            {person.decision.cause === "" ? null : <p class="cause">{person.decision.cause}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
