import { renderToString } from "preact-render-to-string";
import type { Letterhead } from "../domain/letters.ts";
import { BlockRow } from "./block-row.tsx";
import { cleanLine } from "./clean-text.ts";
import type { LetterContent } from "./content.ts";
import { footLines } from "./foot.ts";
import { FONT, INK, PAPER, QUIET, TEAL } from "./palette.ts";

/** The HTML part: tables and inline styles, which every mail client understands; no image, nothing loaded. */
export function renderHtml(content: LetterContent, head: Letterhead): string {
  return `<!doctype html>${renderToString(<Mail content={content} head={head} />)}`;
}

function Mail({ content, head }: { readonly content: LetterContent; readonly head: Letterhead }) {
  return (
    <html lang="vi">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <meta name="supported-color-schemes" content="light" />
        <meta name="referrer" content="no-referrer" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
        <title>{cleanLine(content.subject)}</title>
      </head>
      <body style={`margin:0;padding:0;background:${PAPER};color:${INK};${FONT}`}>
        {/* biome-ignore lint/a11y/useSemanticElements: mail clients take a main element apart, a div keeps its role */}
        <div role="main">
          <div style="display:none;max-height:0;overflow:hidden">{cleanLine(content.preview)}</div>
          <table
            role="presentation"
            width="100%"
            cellpadding="0"
            cellspacing="0"
            style={`background:${PAPER}`}
          >
            <tr>
              <td align="center" style="padding:0 8px">
                <Sheet content={content} head={head} />
              </td>
            </tr>
          </table>
        </div>
      </body>
    </html>
  );
}

function Sheet({ content, head }: { readonly content: LetterContent; readonly head: Letterhead }) {
  return (
    <table
      role="presentation"
      width="100%"
      cellpadding="0"
      cellspacing="0"
      style="max-width:600px;margin:16px auto;background:#ffffff;border:1px solid #cbd5d8;text-align:left"
    >
      <tr>
        <td style={`padding:14px 20px;background:${TEAL};color:#ffffff;${FONT}`}>
          <h1 style={`margin:0;color:#ffffff;${FONT}`}>Công dân học tập · Năm {head.year}</h1>
          <span style="font-size:14px">{cleanLine(head.agency)}</span>
        </td>
      </tr>
      <tr>
        <td style={`padding:20px 20px 12px;color:${INK};${FONT}`}>{cleanLine(content.greeting)}</td>
      </tr>
      {content.blocks.map((block) => (
        <BlockRow block={block} />
      ))}
      <tr>
        <td style={`padding:16px 20px;border-top:1px solid #cbd5d8;color:${QUIET};${FONT};font-size:13px`}>
          {footLines(head).map((line) => (
            <div style="margin:0 0 4px">{cleanLine(line)}</div>
          ))}
        </td>
      </tr>
    </table>
  );
}
