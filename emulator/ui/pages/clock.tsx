import type { ExecutionRecord, MailMessage } from "../../workspace-api.ts";
import { English } from "../english.tsx";
import { type Frame, renderPage } from "../layout.tsx";
import type { Deadline } from "../model/cycle.ts";
import { daysBetween, dayText, fieldOfInstant, longTime, shortTime } from "../model/vietnam-time.ts";
import { YearLine } from "./year-line.tsx";

/** What came of moving the clock. */
export interface Passage {
  readonly from: number;
  readonly executions: readonly { readonly index: number; readonly record: ExecutionRecord }[];
  readonly mail: readonly MailMessage[];
}

interface ClockProps {
  readonly frame: Frame;
  readonly deadlines: readonly Deadline[];
  readonly passage: Passage | undefined;
  /** Why the clock was not moved, Vietnamese; empty: nothing to say. */
  readonly problem: string;
}

/** The virtual clock: moved by hand, and everything that falls due on the way runs. */
export function clockPage({ frame, deadlines, passage, problem }: ClockProps): string {
  const next = deadlines.find((deadline) => deadline.at > frame.now);
  return renderPage({
    title: "Đồng hồ",
    frame,
    children: (
      <>
        <h1>Đồng hồ</h1>
        <p class="now">
          <span class="muted">Bây giờ là</span> <strong>{longTime(frame.now)}</strong>
        </p>
        <p class="lead">
          Thời gian ở đây chỉ đi khi bạn cho đi. Việc hẹn giờ (nhắc hạn, thư buổi sáng, lập văn bản ngày chốt)
          chạy đúng lúc trên đường đi.{" "}
          <English>A virtual clock: time-driven triggers fire on the way.</English>
        </p>
        <form method="post" action="/clock" class="row clock-buttons">
          <button type="submit" class="button" name="to" value="hour">
            Tới 1 giờ sau
          </button>
          <button type="submit" class="button" name="to" value="day">
            Tới 1 ngày sau
          </button>
          {next && (
            <button type="submit" class="button primary" name="to" value="deadline">
              Tới {next.label} ({dayText(next.at)})
            </button>
          )}
        </form>
        <form method="post" action="/clock" class="row clock-set">
          <label for="clock-at">
            Hoặc tới một thời điểm <English>or set it by hand</English>
          </label>
          <input
            id="clock-at"
            name="at"
            type="datetime-local"
            min={fieldOfInstant(frame.now)}
            value={fieldOfInstant(frame.now)}
            required
          />
          <button type="submit" class="button" name="to" value="at">
            Tới
          </button>
        </form>
        {problem && (
          <p class="card bad" role="alert">
            {problem}
          </p>
        )}
        {passage && <Happened passage={passage} now={frame.now} />}
        <h2>Các mốc của kỳ đánh giá</h2>
        {deadlines.length === 0 ? (
          <p class="muted">Chưa mở kỳ đánh giá nào.</p>
        ) : (
          <>
            <YearLine deadlines={deadlines} now={frame.now} />
            <Line deadlines={deadlines} now={frame.now} />
          </>
        )}
      </>
    ),
  });
}

function Line({ deadlines, now }: { readonly deadlines: readonly Deadline[]; readonly now: number }) {
  const next = deadlines.find((deadline) => deadline.at > now);
  return (
    <ol class="timeline">
      {deadlines.map((deadline, index) => (
        <li key={deadline.label} class={deadline.at <= now ? "past" : deadline === next ? "next" : ""}>
          <span class="day">{dayText(deadline.at)}</span>
          <span>
            <strong>
              {index + 1}. {deadline.label}
            </strong>{" "}
            <span class="muted">{deadline.meaning}</span>
          </span>
          <span class="left">{remaining(deadline, now)}</span>
        </li>
      ))}
    </ol>
  );
}

function remaining(deadline: Deadline, now: number): string {
  if (deadline.at <= now) return "đã qua";
  const days = daysBetween(now, deadline.at);
  return days === 0 ? "hôm nay" : `còn ${days} ngày`;
}

function Happened({ passage, now }: { readonly passage: Passage; readonly now: number }) {
  return (
    <section class="card happened" aria-live="polite">
      <h2>
        Từ {shortTime(passage.from)} đến {shortTime(now)}
      </h2>
      <p>
        {passage.executions.length} lượt chạy theo giờ, {passage.mail.length} thư đã gửi.
      </p>
      {passage.executions.length > 0 && (
        <details>
          <summary>Lượt chạy</summary>
          <ul>
            {passage.executions.slice(-100).map(({ index, record }) => (
              <li key={index}>
                <a href={`/executions/${index}`}>
                  {shortTime(Date.parse(record.at))} · {record.entry}
                </a>
                {record.error && <span class="tag bad">lỗi</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
      {passage.mail.length > 0 && (
        <details open>
          <summary>Thư đã gửi</summary>
          <ul>
            {passage.mail.slice(-100).map((message) => (
              <li key={message.number}>
                <a href={`/mail/${message.number}`}>{message.subject}</a>{" "}
                <span class="muted">gửi {message.to}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
