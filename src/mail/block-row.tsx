import { cleanLine, cleanText, httpAddress } from "./clean-text.ts";
import type { Block, Task } from "./content.ts";
import { FONT, GREEN, INK, QUIET, TEAL, TINT } from "./palette.ts";

/** Longest address shown in plain sight; one with a whole form in it stands in the text part only. */
const LONGEST_SHOWN = 700;

type Of<K extends Block["kind"]> = Extract<Block, { kind: K }>;

/** One block of a letter: a row of its table. */
export function BlockRow({ block }: { readonly block: Block }) {
  return (
    <tr>
      <td style={`padding:0 20px 16px;color:${INK};${FONT}`}>
        <BlockBody block={block} />
      </td>
    </tr>
  );
}

function BlockBody({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case "paragraph":
      return cleanLine(block.text);
    case "headline":
      return (
        <strong style={`font-size:20px;line-height:1.35;color:${block.tone === "good" ? GREEN : INK}`}>
          {cleanLine(block.text)}
        </strong>
      );
    case "facts":
      return <Facts block={block} />;
    case "quote":
      return <Quote block={block} />;
    case "scores":
      return <Scores block={block} />;
    case "action":
      return <Action block={block} />;
    case "tasks":
      return block.tasks.map((task) => <TaskRow task={task} />);
  }
}

function Facts({ block }: { readonly block: Of<"facts"> }) {
  return (
    <table role="presentation" cellpadding="0" cellspacing="0">
      {block.facts.map(({ label, value }) => (
        <tr>
          <td style={`padding:2px 16px 2px 0;vertical-align:top;color:${QUIET};${FONT}`}>{label}</td>
          <td style={`padding:2px 0;vertical-align:top;color:${INK};${FONT}`}>{cleanLine(value)}</td>
        </tr>
      ))}
    </table>
  );
}

function Quote({ block }: { readonly block: Of<"quote"> }) {
  return (
    <div style={`padding:10px 16px;border-left:4px solid ${TEAL};background:${TINT}`}>
      <strong>{block.label}</strong>
      {cleanText(block.text)
        .split("\n")
        .map((line) => (
          <div style="overflow-wrap:anywhere">{line}</div>
        ))}
    </div>
  );
}

/** Two rows of five: readable at 360 px. */
function Scores({ block }: { readonly block: Of<"scores"> }) {
  const half = Math.ceil(block.scores.length / 2);
  return (
    <>
      {[block.scores.slice(0, half), block.scores.slice(half)].map((scores, row) => (
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="table-layout:fixed">
          <tr>
            {scores.map((score, index) => (
              <td style={`padding:6px 2px;border:1px solid #cbd5d8;text-align:center;color:${INK};${FONT}`}>
                <span style={`font-size:12px;color:${QUIET}`}>Chỉ số {row * half + index + 1}</span>
                <br />
                <strong>{score}</strong>
              </td>
            ))}
          </tr>
        </table>
      ))}
      <div style="padding-top:8px">
        Tổng điểm: <strong>{block.total}/100</strong>
      </div>
    </>
  );
}

function Action({ block }: { readonly block: Of<"action"> }) {
  const url = httpAddress(block.url);
  if (url === "") return null;
  return (
    <>
      <table role="presentation" cellpadding="0" cellspacing="0">
        <tr>
          <td style={`background:${TEAL};border-radius:6px`}>
            <a
              href={url}
              style={`display:inline-block;padding:12px 24px;color:#ffffff;text-decoration:none;font-weight:bold;${FONT}`}
            >
              {block.label}
            </a>
          </td>
        </tr>
      </table>
      {url.length > LONGEST_SHOWN ? null : (
        <div
          style={`padding-top:10px;font-size:13px;color:${QUIET};overflow-wrap:anywhere;word-break:break-all`}
        >
          Nếu nút không mở được, sao chép địa chỉ này:{" "}
          <a href={url} style={`color:${TEAL}`}>
            {url}
          </a>
        </div>
      )}
    </>
  );
}

/** Lean, so that a hundred of them stay below the 102 KB at which Gmail cuts a letter. */
function TaskRow({ task }: { readonly task: Task }) {
  const url = httpAddress(task.url);
  return (
    <div style="padding:10px 0;border-top:1px solid #cbd5d8">
      {url === "" ? (
        cleanLine(task.title)
      ) : (
        <a href={url} style={`color:${TEAL};font-weight:bold`}>
          {cleanLine(task.title)}
        </a>
      )}
      <div style={`font-size:14px;color:${QUIET}`}>{task.due}</div>
    </div>
  );
}
