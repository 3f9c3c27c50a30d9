import { type Frame, renderPage } from "../layout.tsx";
import type { Deadline } from "../model/cycle.ts";
import type { KeyFigure } from "../model/key-figures.ts";
import { daysBetween, dayText, longTime } from "../model/vietnam-time.ts";
import type { YearStep } from "../model/year-steps.ts";

interface HomeProps {
  readonly frame: Frame;
  readonly agency: string;
  readonly year: number;
  readonly steps: readonly YearStep[];
  readonly figures: readonly KeyFigure[];
  readonly next: Deadline | undefined;
  /** About an unreadable save; empty: nothing. */
  readonly notice: string;
}

/** What this is and what to do first: the year by role, in five steps. */
export function homePage(props: HomeProps): string {
  const { frame, steps, figures, notice } = props;
  return renderPage({
    title: "Bắt đầu",
    frame,
    children: (
      <>
        {notice && (
          <p class="card warn" role="status">
            {notice}
          </p>
        )}
        <section class="hero">
          <h1>Công dân học tập</h1>
          <p class="lead">
            Một năm đánh giá “Công dân học tập” của {props.agency || "cơ quan"}, từ phiếu tự đánh giá đến
            quyết định và báo cáo, trong Google Biểu mẫu và Google Trang tính. Đây là bản chạy thử trên máy
            này với một cơ quan mẫu: cứ làm, không hỏng gì được.{" "}
            <span lang="en">
              A year of the Learning Citizen programme on a local, emulated Google Workspace.
            </span>
          </p>
          <WhatNow {...props} />
        </section>
        <section aria-labelledby="steps">
          <h2 id="steps">Một năm trong năm bước, theo vai</h2>
          <ol class="steps">
            {steps.map((step, index) => (
              <Step step={step} number={index + 1} key={step.title} />
            ))}
          </ol>
        </section>
        <section class="card after">
          <h2>Rồi xem kết quả</h2>
          <p>
            Số liệu ở tab <a href="/workbook?tab=Tổng quan">Tổng quan</a> tự tính lại sau mỗi bước, từng người
            ở tab <a href={`/workbook?tab=Hồ sơ&column=1&q=${props.year}`}>Hồ sơ</a>; Báo cáo lập từ menu của
            Bảng tính và nằm trong <a href="/documents">Văn bản</a>. Muốn thời gian trôi, sang{" "}
            <a href="/clock">Đồng hồ</a>.
          </p>
        </section>
        <section aria-labelledby="figures">
          <h2 id="figures">Năm {props.year}, lúc này</h2>
          <dl class="figures">
            {figures.map((figure) => (
              <div key={figure.label}>
                <dt>{figure.label}</dt>
                <dd>{figure.value}</dd>
              </div>
            ))}
          </dl>
        </section>
      </>
    ),
  });
}

function WhatNow({ frame, next }: HomeProps) {
  return (
    <p class="what-now">
      Hôm nay là <strong>{longTime(frame.now)}</strong>
      {next && (
        <>
          {" "}
          · {next.label} {dayText(next.at)}, còn {daysBetween(frame.now, next.at)} ngày
        </>
      )}
      .
    </p>
  );
}

function Step({ step, number }: { readonly step: YearStep; readonly number: number }) {
  return (
    <li class={`card step ${step.open ? "open" : ""}`}>
      <span class="step-number" aria-hidden="true">
        {number}
      </span>
      <div>
        <h3>{step.title}</h3>
        <p>{step.what}</p>
        <p class="stands">
          <span class={`tag ${step.open ? "waiting" : ""}`}>{step.stands}</span>
        </p>
      </div>
      {step.person && step.person.email !== "" && (
        <form method="post" action="/people" class="step-go">
          <input type="hidden" name="next" value={step.path} />
          <button
            type="submit"
            class={`button ${step.open ? "primary" : ""}`}
            name="email"
            value={step.person.email}
          >
            {step.action}
          </button>
          <small>
            với vai <strong>{step.person.name}</strong>
          </small>
        </form>
      )}
    </li>
  );
}
