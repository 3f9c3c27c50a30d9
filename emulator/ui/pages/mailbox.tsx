import type { MailMessage } from "../../workspace-api.ts";
import { type Frame, renderPage } from "../layout.tsx";
import { shortTime } from "../model/vietnam-time.ts";

interface MailboxProps {
  readonly frame: Frame;
  /** Newest first. */
  readonly messages: readonly MailMessage[];
  /** True: everybody's mail, as the developer sees it. */
  readonly everybody: boolean;
  readonly total: number;
}

/** One person's inbox, newest first; or every message the software sent. */
export function mailboxPage({ frame, messages, everybody, total }: MailboxProps): string {
  return renderPage({
    title: everybody ? "Thư của mọi người" : `Hộp thư của ${frame.person.name}`,
    frame,
    children: (
      <>
        <h1>{everybody ? "Thư của mọi người" : `Hộp thư của ${frame.person.name}`}</h1>
        <p class="lead">
          {everybody ? `${total} thư đã gửi trong năm.` : frame.person.email}{" "}
          {everybody ? (
            <a href="/mail">Chỉ thư của {frame.person.name}</a>
          ) : (
            <a href="/mail?all=1">Xem thư của mọi người</a>
          )}
          {" · "}
          <a href="/people?next=/mail">Mở hộp thư của người khác</a>
        </p>
        {messages.length === 0 ? <EmptyBox /> : <MessageList messages={messages} everybody={everybody} />}
      </>
    ),
  });
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
