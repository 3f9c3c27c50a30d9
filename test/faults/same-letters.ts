import type { World } from "../../emulator/core/world.ts";
import type { StoredMessage } from "../../emulator/services/mail/state.ts";
import type { Row } from "../../emulator/services/spreadsheet/state.ts";
import {
  type Fields,
  fieldsOf,
  headerOf,
  OUTBOX,
  sheetOf,
  surplus,
  unlikeRows,
  withoutTimes,
} from "./tab-rows.ts";

/** Statuses of tab `Thư` that mean the same to whoever waits for the letter. */
const STANDINGS: Readonly<Record<string, string>> = { "Đang gửi": "Chờ gửi" };

/** A letter without what differs when it is written anew: number, link's version of the row, moments. */
const letterKeys = new WeakMap<Fields, string>();

function letterKey(fields: Fields): string {
  const known = letterKeys.get(fields);
  if (known !== undefined) return known;
  const content = `${fields["Nội dung"] ?? ""}${fields["Nội dung (2)"] ?? ""}${fields["Nội dung (3)"] ?? ""}`;
  const status = String(fields["Trạng thái"] ?? "");
  const text = withoutTimes(content).replace(/"row":\d+/g, '"row":0');
  const key = [fields["Người nhận"], fields.Năm, fields["Loại thư"], STANDINGS[status] ?? status, text].join(
    " | ",
  );
  letterKeys.set(fields, key);
  return key;
}

/** The number in a letter's foot. */
export function numberOf({ text }: Pick<StoredMessage, "text">): number {
  return Number(/Thư số (\d+)/.exec(text)?.[1] ?? 0);
}

function mailKey({ to, subject, text }: StoredMessage): string {
  const body = text.replace(/https?:\/\/\S+/g, "…").replace(/Thư số \d+/, "Thư số …");
  return [to, subject, withoutTimes(body)].join(" | ");
}

/** Messages that only one of the two worlds has sent. */
function unlikeMail(one: World, other: World): readonly [readonly StoredMessage[], readonly StoredMessage[]] {
  const ones = one.mail.messages;
  const others = other.mail.messages;
  let same = 0;
  while (same < ones.length && ones[same] === others[same]) same += 1;
  return [ones.slice(same), others.slice(same)];
}

/** Each message but the repetitions of one that went out before with the same number, to the same person. */
function eachOnce(messages: readonly StoredMessage[]): readonly StoredMessage[] {
  return [
    ...new Map(
      messages.map((message) => [`${numberOf(message)} ${message.to} ${message.subject}`, message]),
    ).values(),
  ];
}

/** How many messages of a world went out more than once, in these last ones. */
export function doubledMail(without: World, withDeath: World): number {
  const [, sent] = unlikeMail(without, withDeath);
  return sent.length - eachOnce(sent).length;
}

function mailDifference(without: World, withDeath: World): string | undefined {
  const [wanted, sent] = unlikeMail(without, withDeath);
  const once = eachOnce(sent).map(mailKey);
  const keys = wanted.map(mailKey);
  const [missing] = surplus(keys, once);
  if (missing !== undefined) return `thiếu thư: ${missing.slice(0, 200)}`;
  const [extra] = surplus(once, keys);
  return extra === undefined ? undefined : `thư gửi hai lần với hai số khác nhau: ${extra.slice(0, 200)}`;
}

/** A letter that stands as sent was sent, to its addressee, with its number in the foot. */
function unsent(rows: readonly Row[], header: readonly string[], world: World): string | undefined {
  const claimed = rows
    .map((row) => fieldsOf(row, header))
    .filter((fields) => fields["Trạng thái"] === "Đã gửi");
  if (claimed.length === 0) return undefined;
  const sent = new Set(world.mail.messages.map((message) => `${numberOf(message)} ${message.to}`));
  const lost = claimed.find((fields) => !sent.has(`${fields["Số thư"]} ${fields["Người nhận"]}`));
  return lost && `thư số ${lost["Số thư"]} ghi là đã gửi mà không có trong hộp thư`;
}

/**
 * The first letter that stands otherwise in a year with a death; undefined where none does. Left out: numbers of
 * letters, the links' own tokens, the moments of work that was repeated, and whether a waiting letter is claimed.
 */
export function letterDifference(without: World, withDeath: World): string | undefined {
  const mine = sheetOf(without, OUTBOX);
  const theirs = sheetOf(withDeath, OUTBOX);
  const { ones, others } = unlikeRows(mine, theirs);
  const header = headerOf(mine);
  const wanted = ones.map((row) => letterKey(fieldsOf(row, header)));
  const found = others.map((row) => letterKey(fieldsOf(row, header)));
  const [missing] = surplus(wanted, found);
  if (missing !== undefined) return `tab "Thư" thiếu: ${missing.slice(0, 300)}`;
  const [extra] = surplus(found, wanted);
  if (extra !== undefined) return `tab "Thư" thừa: ${extra.slice(0, 300)}`;
  return mailDifference(without, withDeath) ?? unsent(others, header, withDeath);
}
