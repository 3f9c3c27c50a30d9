import type { ComponentChildren } from "preact";

interface FrameProps {
  readonly agency?: string;
  readonly year?: number;
  /** Step the page belongs to, above its heading. */
  readonly step?: string;
  readonly heading: string;
  /** Stands beside the heading, smaller: Mã CCVC. */
  readonly aside?: string;
  readonly children: ComponentChildren;
}

/** Every page of the web app: the programme's name above, one heading, what follows. */
export function Frame({ agency, year, step, heading, aside, children }: FrameProps) {
  return (
    <>
      <Masthead agency={agency} year={year} />
      <main id="page" class="page">
        {step ? <p class="step">{step}</p> : null}
        <h1>
          {heading}
          {aside ? <span class="aside"> {aside}</span> : null}
        </h1>
        {children}
      </main>
    </>
  );
}

/** The programme's name, the year, the agency. */
export function Masthead(props: { readonly agency: string | undefined; readonly year: number | undefined }) {
  const { agency, year } = props;
  return (
    <header class="masthead">
      <p class="programme">
        Công dân học tập{year === undefined ? null : <span class="year"> · Năm {year}</span>}
      </p>
      {agency ? <p class="agency">{agency}</p> : null}
    </header>
  );
}

/** Said where the browser runs no script: the page can be read, not acted on. */
export function NeedsScript() {
  return (
    <noscript>
      <p class="note attention">
        Trình duyệt này không chạy JavaScript nên trang chỉ để đọc. Để ghi ý kiến, đề nghị đồng chí mở lại
        liên kết bằng trình duyệt của điện thoại hoặc máy tính (Chrome, Safari, Edge, Cốc Cốc).
      </p>
    </noscript>
  );
}
