import type { DeathPlayed } from "./play-death.ts";

const HOUR = 60;
const DAY = 24 * HOUR;

/** Traces that are shown one by one. */
const MOST_TRACES = 50;

interface Line {
  readonly name: string;
  readonly deaths: readonly DeathPlayed[];
}

function groupedBy(deaths: readonly DeathPlayed[], nameOf: (death: DeathPlayed) => string): readonly Line[] {
  const groups = new Map<string, DeathPlayed[]>();
  for (const death of deaths) {
    const group = groups.get(nameOf(death));
    if (group) group.push(death);
    else groups.set(nameOf(death), [death]);
  }
  return [...groups]
    .map(([name, members]) => ({ name, deaths: members }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const number = (value: number) => value.toLocaleString("en");

function row({ name, deaths }: Line): string {
  const count = (wanted: (death: DeathPlayed) => boolean) => number(deaths.filter(wanted).length);
  const sum = (value: (death: DeathPlayed) => number) =>
    number(deaths.reduce((all, death) => all + value(death), 0));
  const most = (value: (death: DeathPlayed) => number) =>
    number(deaths.reduce((all, death) => Math.max(all, value(death)), 0));
  const cells = [
    name,
    number(deaths.length),
    count(({ minutes }) => minutes === 0),
    count(({ minutes }) => minutes > 0 && minutes <= HOUR),
    count(({ minutes }) => minutes > HOUR && minutes <= DAY),
    count(({ minutes }) => minutes > DAY),
    most(({ minutes }) => minutes),
    most(({ executions }) => executions),
    sum(({ doubled }) => doubled),
    sum(({ left }) => left),
    count(({ trace }) => trace !== undefined),
  ];
  return `| ${cells.join(" | ")} |`;
}

const HEAD = [
  "deaths",
  "the same at once",
  "within an hour",
  "within a day",
  "later",
  "longest, minutes",
  "most executions",
  "letters sent twice",
  "files left over",
  "traces",
];

function table(what: string, lines: readonly Line[]): readonly string[] {
  return [`| ${what} | ${HEAD.join(" | ")} |`, `|---|${HEAD.map(() => "---:|").join("")}`, ...lines.map(row)];
}

function traces(deaths: readonly DeathPlayed[]): readonly string[] {
  const found = deaths.filter(({ trace }) => trace !== undefined);
  if (found.length === 0) return ["No death left a trace."];
  return found
    .slice(0, MOST_TRACES)
    .map(({ call, when, entry, name, trace }) => `- \`${call}:${when}\` (${entry}, ${name}): ${trace}`);
}

/**
 * `docs/faults.md`: what became of the year for every death that was played.
 * @param calls numbered calls of the run
 */
export function deathsTable(deaths: readonly DeathPlayed[], calls: number): string {
  const all = { name: "**all**", deaths };
  return `${[
    "<!-- Made by `npm run faults`; do not edit. -->",
    "",
    "# A death at any call",
    "",
    `The sample agency's year makes ${number(calls)} service calls. ${
      deaths.length === 2 * calls
        ? "At each of them"
        : `At ${number(deaths.length)} of ${number(2 * calls)} places`
    } one execution was killed, before or after the call took effect, and the year played on until everything stood as in the year without the death.`,
    "",
    ...table("execution that died", [...groupedBy(deaths, ({ entry }) => entry), all]),
    "",
    "## Traces",
    "",
    ...traces(deaths),
    "",
    ...EXPLAINED,
    "",
    "## By call",
    "",
    ...table(
      "call at which it died",
      groupedBy(deaths, ({ name }) => `\`${name}\``),
    ),
  ].join("\n")}\n`;
}

const EXPLAINED = [
  "## What “the same” means",
  "",
  "Compared after every step of the year, once nothing more happens at that moment: every cell of every tab but the three the software keeps for itself; each letter of tab `Thư` by addressee, kind, content and standing; each message by addressee, subject and text; the responses of the forms; what `_Hệ thống` remembers; triggers still to ring; the signing keys that hold; locks; what happened by the ledger, to whom and by whom; everybody's pending errands and refusals. The ledger's chain is computed anew. A letter that stands as sent must be in the mailbox with its number in its foot. Two messages about the same thing are allowed with the same number only.",
  "",
  "Left out, and why:",
  "",
  "- numbers, salts, hashes and times of the ledger, numbers of letters, tokens of links, ids of signing keys, ids that Google draws: drawn anew when work is repeated; nothing but uniqueness hangs on them;",
  "- the time of work that was repeated, where it is later by less than two days (a click made again a minute later, a sweep that made up for a lost ring): it is the truth. The times of what people sent are compared;",
  "- the order of rows that carry a key: two answers taken in by one later run stand in the order of their time;",
  "- whether a waiting letter is claimed, the minute at which a trigger rings, quotas used, the appraisals of the last two minutes: they pass by themselves;",
  "- of which mornings there are copies: a morning that died is made up for by the next one's, which holds everything; the newest copy may not be older than without the death;",
  "- files and forms that a dead execution left and nobody was told of: counted above.",
];
