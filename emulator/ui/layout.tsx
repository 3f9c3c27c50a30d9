import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import { English } from "./english.tsx";
import type { Person } from "./model/people.ts";
import { longTime } from "./model/vietnam-time.ts";

/** What every page of the workspace shows around its own content. */
export interface Frame {
  /** Path of the page's section, to mark it in the navigation. */
  readonly section: Section;
  readonly person: Person;
  /** Epoch ms of the world's clock. */
  readonly now: number;
  /** Remarks in English are shown. */
  readonly english: boolean;
  /** Path and query of this page, to come back to. */
  readonly path: string;
  /** New letters are handed on to a real mail server. */
  readonly mailGoesOut: boolean;
}

export type Section =
  | "/"
  | "/people"
  | "/forms"
  | "/mail"
  | "/workbook"
  | "/documents"
  | "/clock"
  | "/executions"
  | "/snapshots"
  | "/exec";

const SECTIONS: readonly (readonly [Section, string, string])[] = [
  ["/", "Bắt đầu", "Start"],
  ["/forms", "Biểu mẫu", "Forms"],
  ["/mail", "Hộp thư", "Mail"],
  ["/workbook", "Bảng tính", "Workbook"],
  ["/documents", "Văn bản", "Documents"],
  ["/clock", "Đồng hồ", "Clock"],
  ["/executions", "Lượt chạy", "Executions"],
  ["/snapshots", "Bản chụp", "Snapshots"],
];

interface PageProps {
  readonly title: string;
  readonly frame: Frame;
  /** A script of `client/` that the page is better with; every page works without. */
  readonly script?: string;
  /** Uses the whole width of the window. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** A page of the workspace as HTML text. */
export function renderPage(props: PageProps): string {
  return renderDocument(
    `${props.title} · Công dân học tập`,
    <>
      <a class="skip" href="#content">
        Đến nội dung
      </a>
      <Header frame={props.frame} />
      <main id="content" class={props.wide ? "wide" : ""}>
        {props.children}
      </main>
      <Footer mailGoesOut={props.frame.mailGoesOut} />
    </>,
    props.script,
    props.frame.english,
  );
}

/** A whole HTML document around a body, with the workspace's style. */
export function renderDocument(
  title: string,
  body: ComponentChildren,
  script?: string,
  english = false,
): string {
  return `<!DOCTYPE html>${renderToString(
    <html lang="vi" class={english ? "with-english" : undefined}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="same-origin" />
        <meta name="color-scheme" content="light" />
        <title>{title}</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/style.css" />
      </head>
      <body>
        {body}
        {script && <script src={`/scripts/${script}.js`} />}
      </body>
    </html>,
  )}`;
}

function Header({ frame }: { readonly frame: Frame }) {
  return (
    <header class="top">
      <div class="top-row">
        <a class="brand" href="/">
          <img src="/assets/icon.svg" alt="" width="28" height="28" />
          <span>
            Công dân học tập<small>Không gian làm việc trên máy này</small>
          </span>
        </a>
        <a class="clock-chip" href="/clock" title="Đồng hồ của không gian làm việc (virtual clock)">
          <span class="visually-hidden">Đồng hồ: </span>
          {longTime(frame.now)}
        </a>
        <LanguageSwitch frame={frame} />
        <a class="person-chip" href="/people" aria-current={frame.section === "/people" ? "page" : undefined}>
          <span class="avatar" aria-hidden="true">
            {initial(frame.person.name)}
          </span>
          <span>
            <span class="visually-hidden">Đang là: </span>
            {frame.person.name}
            <small>{frame.person.roles[0]?.label ?? frame.person.unit}</small>
          </span>
        </a>
      </div>
      <nav aria-label="Các phần">
        <ul>
          {SECTIONS.map(([path, label, english]) => (
            <li key={path}>
              <a href={path} aria-current={frame.section === path ? "page" : undefined}>
                {label} <English>{english}</English>
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** Remarks in English, on or off. */
function LanguageSwitch({ frame }: { readonly frame: Frame }) {
  return (
    <form method="post" action="/language" class="language">
      <input type="hidden" name="next" value={frame.path} />
      <button
        type="submit"
        name="english"
        value={frame.english ? "off" : "on"}
        aria-pressed={frame.english}
        lang="en"
        title={frame.english ? "Hide the remarks in English" : "Show remarks in English"}
      >
        English
      </button>
    </form>
  );
}

function Footer({ mailGoesOut }: Pick<Frame, "mailGoesOut">) {
  return (
    <footer class="foot">
      <p>
        Mọi dữ liệu nằm trong thư mục <code>workspace/</code> trên máy này;{" "}
        {mailGoesOut ? (
          <strong>thư mới được chuyển tiếp tới máy chủ thư SMTP_URL.</strong>
        ) : (
          "không gửi gì ra ngoài."
        )}{" "}
        <English>An emulated Google Workspace: the bundle that ships runs here unchanged.</English>{" "}
        <a href="/snapshots">Chụp lại</a> · <a href="/start-over">Làm lại từ đầu</a>
      </p>
    </footer>
  );
}

/** The given name's first letter: Vietnamese names end with it. */
export function initial(name: string): string {
  return (name.trim().split(/\s+/).at(-1) ?? "").charAt(0).toUpperCase();
}
