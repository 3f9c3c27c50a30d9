import type { MailMessage } from "../../workspace-api.ts";
import { type Frame, renderPage } from "../layout.tsx";
import { longTime } from "../model/vietnam-time.ts";

interface MessageProps {
  readonly frame: Frame;
  readonly message: MailMessage;
  /** True: the text part instead of the HTML part. */
  readonly asText: boolean;
  /** Header lines of the real message, undecoded. */
  readonly headers: string;
}

/** A message as its reader sees it: the HTML part in a frame without scripts, or the text part. */
export function messagePage({ frame, message, asText, headers }: MessageProps): string {
  const own = message.to.toLowerCase().includes(frame.person.email);
  return renderPage({
    title: message.subject,
    frame,
    script: "mail-frame",
    children: (
      <>
        <p class="crumb">
          <a href={own ? "/mail" : "/mail?all=1"}>← Hộp thư</a>
        </p>
        <article class="card message">
          <h1>{message.subject}</h1>
          <dl class="mail-head">
            <dt>Từ</dt>
            <dd>{message.from}</dd>
            <dt>Đến</dt>
            <dd>{message.to}</dd>
            <dt>Lúc</dt>
            <dd>{longTime(message.sentAt)}</dd>
          </dl>
          <p class="row tools">
            <a
              class="button small"
              href={asText ? `/mail/${message.number}` : `/mail/${message.number}?part=text`}
            >
              {asText ? "Xem bản trình bày" : "Xem bản chữ"}
            </a>
            <a class="button small" href={`/mail/${message.number}/message.eml`} download>
              Tải .eml
            </a>
          </p>
          {asText ? <pre class="mail-text">{message.text}</pre> : <HtmlPart message={message} />}
          <Attachments message={message} />
          <details class="headers">
            <summary>Tiêu đề kỹ thuật (headers)</summary>
            <pre>{headers}</pre>
          </details>
        </article>
      </>
    ),
  });
}

/** `allow-same-origin` without `allow-scripts`: nothing in it runs, and the page can give the frame its height. */
function HtmlPart({ message }: Pick<MessageProps, "message">) {
  return (
    <iframe
      class="mail-frame"
      title={`Nội dung thư: ${message.subject}`}
      src={`/mail/${message.number}/html`}
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"
    />
  );
}

function Attachments({ message }: Pick<MessageProps, "message">) {
  if (message.attachments.length === 0) return null;
  return (
    <>
      <h2>Tệp đính kèm</h2>
      <ul>
        {message.attachments.map((attachment, index) => (
          <li key={attachment.name}>
            <a href={`/mail/${message.number}/attachments/${index}`} download={attachment.name}>
              {attachment.name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
