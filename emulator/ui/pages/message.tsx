import type { MailMessage } from "../../workspace-api.ts";
import { English } from "../english.tsx";
import { type Frame, renderPage } from "../layout.tsx";
import { localLinks } from "../model/local-links.ts";
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
              {asText ? "Xem bản trình bày" : "Xem bản chữ"}{" "}
              <English>{asText ? "HTML part" : "text part"}</English>
            </a>
            <a class="button small" href={`/mail/${message.number}/message.eml`} download>
              Tải .eml
            </a>
          </p>
          {asText ? <TextPart text={message.text} /> : <HtmlPart message={message} />}
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

/** The text part as a mail program shows it: addresses can be clicked, and lead to this workspace where it has them. */
function TextPart({ text }: { readonly text: string }) {
  const pieces = text.split(/(https?:\/\/[^\s<>"]+)/);
  return (
    <pre class="mail-text">
      {pieces.map((piece, index) =>
        index % 2 === 0 ? (
          piece
        ) : (
          <a href={localLinks(piece)} key={piece}>
            {piece}
          </a>
        ),
      )}
    </pre>
  );
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
            </a>{" "}
            <small>{kilobytes(attachment.base64)}</small>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Size of a file kept in Base64: `12 KB`. */
function kilobytes(base64: string): string {
  return `${Math.max(1, Math.round((base64.length * 3) / 4 / 1024)).toLocaleString("vi-VN")} KB`;
}
