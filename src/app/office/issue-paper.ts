import { dayOf, vietnameseDay, vietnameseMoment } from "../../domain/calendar.ts";
import type { OfficeForm, OfficeValues } from "../../domain/office-form.ts";
import { refuse } from "../../domain/refusal.ts";
import { issuePaper, type RegisteredPaper } from "../../domain/registered-paper.ts";
import { type Answer, atField, done, type Refused } from "../answer.ts";
import type { Book, Stored } from "../book.ts";
import { recordedBefore } from "../clicks.ts";
import { commitDraft } from "../commit-draft.ts";
import { Draft } from "../draft.ts";
import { registered } from "../find-in-book.ts";
import { makePaper } from "../make-paper.ts";
import { kindOf } from "../papers/papers-now.ts";
import type { Ports } from "../ports.ts";
import { transact } from "../transact.ts";
import { keepTyped } from "./keep-typed.ts";
import type { OfficeCommand } from "./office-command.ts";

const TITLE = "Ghi số, ngày văn bản";

const NO_PAPER = refuse(
  "no-paper",
  "Chưa lập văn bản nào có số. Chọn “Lập văn bản” trước; số và ngày của quyết định được ghi bằng “Ghi quyết định đã ký”.",
);

/** Papers that a clerk numbers, the newest first. */
function numbered({ papers }: Book): readonly Stored<RegisteredPaper>[] {
  return papers
    .filter(({ value }) => kindOf(value.key)?.numbered)
    .sort((one, other) => other.value.madeAt.localeCompare(one.value.madeAt));
}

function stateOf({ number, date }: RegisteredPaper): string {
  return number === "" ? "chưa ghi số" : `số ${number}${date === "" ? "" : `, ngày ${vietnameseDay(date)}`}`;
}

/** What the dialog was shown at. */
function stand({ number, date }: RegisteredPaper): string {
  return `${number}|${date}`;
}

function view(ports: Ports, typed: OfficeValues): OfficeForm | Refused {
  const papers = numbered(ports.ledger.read({ papers: true })).map(({ value }) => value);
  const chosen = papers.find(({ key }) => key === typed.paper) ?? papers[0];
  if (!chosen) return NO_PAPER;
  const form: OfficeForm = {
    title: TITLE,
    intro: [
      "Văn thư cấp số và ngày sau khi văn bản đã ký. Ghi ở đây thì văn bản được lập lại, có số và ngày; lần lập sau cũng vậy.",
    ],
    fields: [
      {
        name: "paper",
        label: "Văn bản",
        type: "select",
        required: true,
        reloads: true,
        options: papers.map((paper) => ({ value: paper.key, label: `${paper.title} (${stateOf(paper)})` })),
        value: chosen.key,
      },
      {
        name: "number",
        label: "Số",
        type: "text",
        required: true,
        maxLength: 60,
        value: chosen.number,
        help: "Chỉ ghi số (05), hoặc cả ký hiệu (05/BC-SKHĐT).",
      },
      { name: "date", label: "Ngày", type: "date", required: true, value: chosen.date },
    ],
    facts: [{ label: "Lập lần cuối", value: `${vietnameseMoment(chosen.madeAt)}, lần ${chosen.times}` }],
    button: TITLE,
    carries: { seen: stand(chosen) },
  };
  return keepTyped(form, typed, chosen.key);
}

/** Writes number and day into ledger and register; the lock is held. */
function record(by: string, values: OfficeValues, ports: Ports) {
  const { paper: key = "", number = "", date = "", seen = "" } = values;
  const book = ports.ledger.read({ papers: true });
  const before = recordedBefore(book.system, ports.click);
  if (before) return before;
  const stored = registered(key, book);
  if (!stored) return NO_PAPER;
  const { row, value: paper } = stored;
  if (seen !== stand(paper)) {
    return refuse(
      "stale",
      `Số, ngày của “${paper.title}” vừa được ghi lại (${stateOf(paper)}). Đề nghị mở lại để xem.`,
    );
  }
  const outcome = issuePaper(paper, { number, date }, dayOf(ports.clock.now()));
  if (!outcome.ok) return atField(outcome.code === "future-day" ? "date" : "number", outcome);
  const draft = new Draft(book, ports.clock.now(), ports);
  draft.note({ type: "PaperIssued", paper: key, title: paper.title, ...outcome.value }, paper.year, "", by);
  const value = { ...paper, ...outcome.value };
  draft.also({ papers: [{ row, value }] });
  const answer = done(`Đã ghi số ${value.number}, ngày ${vietnameseDay(value.date)} của “${paper.title}”.`);
  return { answer, committed: commitDraft(draft, book, ports) };
}

/** What is known is kept, whether or not the paper could then be made again. */
function run(by: string, values: OfficeValues, ports: Ports): Answer {
  const recorded = transact(ports, () => record(by, values, ports));
  if (!recorded.ok) return recorded;
  const made = makePaper(by, { paper: values.paper ?? "", afterwards: true }, ports);
  return made.ok
    ? done(`${recorded.message} ${made.message}`, made.links ? { links: made.links } : {})
    : done(`${recorded.message} Chưa lập lại được văn bản: ${made.message}`);
}

/** Ghi số, ngày văn bản: what the clerk gave a paper after it was signed; the paper is made again with it. */
export const issuePaperDialog: OfficeCommand = {
  name: "issue-paper",
  label: TITLE,
  group: "Danh sách, quyết định",
  view,
  run,
};
