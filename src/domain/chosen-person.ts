import type { OfficeOption } from "./office-form.ts";
import { accept, type Outcome, refuse } from "./refusal.ts";

/** Somebody who can be chosen. */
export interface Choosable {
  /** Mã CCVC. */
  readonly id: string;
  readonly name: string;
}

/** How a person stands in a list to choose from: `CB0012 – Nguyễn Văn A`. */
export function personLabel({ id, name }: Choosable): string {
  return `${id} – ${name}`;
}

/** People as the options of a field. */
export function personOptions(people: readonly Choosable[]): readonly OfficeOption[] {
  return people.map((person) => ({ value: person.id, label: personLabel(person) }));
}

function plain(text: string): string {
  return text.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}

/** What stands before the dash of `CB0012 – Nguyễn Văn A`, however the dash was typed. */
function idPart(text: string): string {
  return text.split(/\s[–—-]\s/)[0] ?? "";
}

/**
 * The person whom somebody chose from the list or typed: by Mã CCVC, by `Mã – họ tên`, or by a name that only one
 * bears. Refused by name where nobody or more than one is meant.
 */
export function chosenPerson<T extends Choosable>(text: string, people: readonly T[]): Outcome<T> {
  const typed = plain(text);
  if (typed === "") {
    return refuse("missing-person", "Chưa chọn người. Đề nghị nhập mã CCVC hoặc chọn từ gợi ý.");
  }
  const byId = people.find(({ id }) => plain(id) === typed || plain(id) === plain(idPart(text)));
  if (byId) return accept(byId);
  const [named, ...others] = people.filter(({ name }) => plain(name) === typed);
  if (named && others.length === 0) return accept(named);
  const shown = text.trim().slice(0, 60);
  if (named) {
    const ids = [named, ...others].map(personLabel).join("; ");
    return refuse(
      "ambiguous-person",
      `Có ${others.length + 1} người tên “${shown}”: ${ids}. Đề nghị nhập mã CCVC.`,
    );
  }
  return refuse(
    "unknown-person",
    `Không tìm thấy “${shown}” trong những người chọn được. Đề nghị nhập đúng mã CCVC hoặc chọn từ gợi ý.`,
  );
}
