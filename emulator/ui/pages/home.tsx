import { English } from "../english.tsx";
import { type Frame, renderPage } from "../layout.tsx";
import type { Deadline } from "../model/cycle.ts";
import type { KeyFigure } from "../model/key-figures.ts";
import { daysBetween, dayText, longTime } from "../model/vietnam-time.ts";
import type { YearStep, YearWay } from "../model/year-steps.ts";
import { StepButtons } from "./step-buttons.tsx";

interface HomeProps {
  readonly frame: Frame;
  readonly agency: string;
  readonly year: number;
  readonly way: YearWay;
  readonly figures: readonly KeyFigure[];
  readonly next: Deadline | undefined;
  /** About an unreadable save; empty: nothing. */
  readonly notice: string;
}

/** What this is and what to do first: the year by role, in five steps. */
export function homePage(props: HomeProps): string {
  const { frame, way, figures, notice } = props;
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
            Một năm “Công dân học tập” của {props.agency || "cơ quan"} trên Google Biểu mẫu và Google Trang
            tính, chạy thử trên máy này với một cơ quan mẫu. Cứ làm bước được đánh dấu: không hỏng gì được.{" "}
            <English>
              A year of the Learning Citizen programme of a public agency, on a local, emulated Google
              Workspace with a sample agency. Take the marked step; nothing can be broken.
            </English>
          </p>
          <WhatNow {...props} />
        </section>
        <section aria-labelledby="steps">
          <h2 id="steps">Một năm trong năm bước, theo vai</h2>
          <Followed way={way} />
          <ol class="steps">
            {way.steps.map((step, index) => (
              <Step step={step} number={index + 1} next={way.next} key={step.title} />
            ))}
          </ol>
        </section>
        <section class={`card after ${way.next === undefined ? "next" : ""}`}>
          <h2>Rồi xem kết quả</h2>
          <p>
            Số liệu ở tab <a href="/workbook?tab=Tổng quan">Tổng quan</a> tự tính lại sau mỗi bước, từng người
            ở tab <a href={`/workbook?tab=Hồ sơ&column=1&q=${props.year}`}>Hồ sơ</a>; Báo cáo lập từ menu của
            Bảng tính và nằm trong <a href="/documents">Văn bản</a>. Muốn thời gian trôi, sang{" "}
            <a href="/clock">Đồng hồ</a>; muốn thử hai ngả rồi quay lại, <a href="/snapshots">chụp lại</a>{" "}
            trước.{" "}
            <English>
              Figures recompute after each step; reports are made from the workbook’s menu. Move the clock,
              take a snapshot and come back to it.
            </English>
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

/** Whose dossier the marked step is about. */
function Followed({ way: { followed, next } }: { readonly way: YearWay }) {
  if (!followed) return null;
  return (
    <p class="followed" role="status">
      Đang theo hồ sơ của <strong>{followed.name}</strong>: {followed.state}.{" "}
      {next === undefined
        ? "Năm của hồ sơ này đã xong; điền một phiếu nữa để đi lại từ bước 1."
        : `Làm tiếp bước ${next + 1}.`}{" "}
      <English>
        {next === undefined ? "This dossier has been decided." : `Go on with step ${next + 1}.`}
      </English>
    </p>
  );
}

interface StepProps {
  readonly step: YearStep;
  readonly number: number;
  readonly next: number | undefined;
}

function Step({ step, number, next }: StepProps) {
  const isNext = next === number - 1;
  return (
    <li
      class={`card step ${step.open ? "open" : ""} ${isNext ? "next" : ""}`}
      id={isNext ? "next" : undefined}
      aria-current={isNext ? "step" : undefined}
    >
      <span class="step-number" aria-hidden="true">
        {number}
      </span>
      <div>
        <h3>
          {step.title} {isNext && <span class="tag now">làm bước này</span>}
        </h3>
        <p>{step.what}</p>
        <English>
          {step.english}. {step.whatInEnglish}
        </English>
        <p class="stands">
          <span class={`tag ${step.open ? "waiting" : ""}`}>{step.stands}</span>
        </p>
      </div>
      <StepButtons step={step} primary={isNext} />
    </li>
  );
}
