import type { Letterhead } from "../domain/letters.ts";
import { cleanLine, cleanText, httpAddress } from "./clean-text.ts";
import type { Block, LetterContent } from "./content.ts";
import { footLines } from "./foot.ts";

/** The plain text part: complete, readable alone, every address on a line of its own. */
export function renderText(content: LetterContent, head: Letterhead): string {
  const parts = [cleanLine(content.greeting), ...content.blocks.map(blockText)];
  return `${parts.join("\n\n")}\n\n-- \n${footLines(head).map(cleanLine).join("\n")}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "paragraph":
    case "headline":
      return cleanLine(block.text);
    case "facts":
      return block.facts.map(({ label, value }) => `${label}: ${cleanLine(value)}`).join("\n");
    case "quote":
      return `${block.label}:\n${cleanText(block.text).replace(/^/gm, "  > ")}`;
    case "scores":
      return [
        ...block.scores.map((score, index) => `  Chỉ số ${index + 1}: ${score}`),
        `  Tổng điểm: ${block.total}/100`,
      ].join("\n");
    case "action":
      return `${block.label}:\n${httpAddress(block.url)}`;
    case "tasks":
      return block.tasks
        .map(
          ({ title, due, url }, index) => `${index + 1}. ${cleanLine(title)} (${due})\n${httpAddress(url)}`,
        )
        .join("\n\n");
  }
}
