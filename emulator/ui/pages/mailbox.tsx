import type { MailMessage } from "../../workspace-api.ts";
import { English } from "../english.tsx";
import { type Frame, renderPage } from "../layout.tsx";
import { shortTime } from "../model/vietnam-time.ts";
import { Pager } from "./pager.tsx";

interface MailboxProps {
  readonly frame: Frame;
  /** Newest first. */
  readonly messages: readonly MailMessage[];
  /** True: everybody's mail, as the developer sees it. */
  readonly everybody: boolean;
  /** Words searched for; empty: none. */
  readonly words: string;
  /** Messages that match, on all pages. */
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

/** One person's inbox, newest first; or every message the software sent. */
export function mailboxPage(props: MailboxProps): string {
  const { frame, messages, everybody, words, total } = props;
  return renderPage({
    title: everybody ? "Thư của mọi người" : `Hộp thư của ${frame.person.name}`,
    frame,
    children: (
      <>
        <h1>{everybody ? "Thư của mọi người" : `Hộp thư của ${frame.person.name}`}</h1>
        <p class="lead">
          {everybody ? "Mọi thư phần mềm đã gửi." : frame.person.email} {total.toLocaleString("vi-VN")} thư
          {words === "" ? "" : ` khớp với “${words}”`}.{" "}
          <English>{everybody ? "Every message sent." : "This person’s inbox, newest first."}</English>{" "}
          {everybody ? (
            <a href="/mail">Chỉ thư của {frame.person.name}</a>
          ) : (
            <a href="/mail?all=1">Xem thư của mọi người</a>
          )}
          {" · "}
          <a href="/people?next=/mail">Mở hộp thư của người khác</a>
        </p>
        <MailSearch {...props} />
        {messages.length === 0 && words === "" && <EmptyBox />}
        {messages.length === 0 && words !== "" && (
          <p class="card quiet">Không có thư nào khớp với “{words}”.</p>
        )}
        {messages.length > 0 && <MessageList messages={messages} everybody={everybody} />}
        <Pager page={props.page} pages={props.pages} path="/mail" query={queryOf(props)} />
      </>
    ),
  });
}

function MailSearch({ everybody, words, pages, total }: MailboxProps) {
  if (words === "" && pages <= 1 && total < 8) return null;
  return (
    <search>
      <form class="row search-bar" method="get" action="/mail">
        {everybody && <input type="hidden" name="all" value="1" />}
        <input name="q" type="search" value={words} placeholder="Tìm trong thư" aria-label="Tìm trong thư" />
        <button type="submit" class="button small">
          Tìm
        </button>
        {words !== "" && <a href={everybody ? "/mail?all=1" : "/mail"}>Bỏ tìm</a>}
      </form>
    </search>
  );
}

function queryOf({ everybody, words }: MailboxProps): Record<string, string> {
  return { ...(everybody ? { all: "1" } : {}), ...(words === "" ? {} : { q: words }) };
}

function EmptyBox() {
  return (
    <div class="card quiet">
      <p>
        Chưa có thư nào. Thư đến khi có phiếu được nộp, hồ sơ chờ thẩm định, danh sách chờ quyết định hoặc kết
        quả.
      </p>
      <p>
        <a class="button" href="/">
          Xem các bước trong năm
        </a>
      </p>
    </div>
  );
}

function MessageList({ messages, everybody }: Pick<MailboxProps, "messages" | "everybody">) {
  return (
    <ol class="mail-list">
      {messages.map((message) => (
        <li key={message.number}>
          <a href={`/mail/${message.number}`}>
            <span class="mail-from">{everybody ? `Gửi ${message.to}` : senderName(message.from)}</span>
            <span class="mail-subject">{message.subject}</span>
            <span class="mail-preview">{message.text.replace(/\s+/g, " ").slice(0, 140)}</span>
            <time dateTime={new Date(message.sentAt).toISOString()}>{shortTime(message.sentAt)}</time>
          </a>
        </li>
      ))}
    </ol>
  );
}

/** `"Sở Tài chính" <a@b>` → `Sở Tài chính`. */
function senderName(from: string): string {
  return /^\s*"?([^"<]+?)"?\s*</.exec(from)?.[1] ?? from;
}
