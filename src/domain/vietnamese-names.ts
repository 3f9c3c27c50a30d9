/** The alphabet of quốc ngữ: ă, â, đ, ê, ô, ơ, ư are letters of their own, the foreign f, j, w, z stand where Latin has them. */
const ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

/** The five marks in the order of Vietnamese dictionaries: huyền, hỏi, ngã, sắc, nặng; no mark (ngang) comes before. */
const TONES = "\u0300\u0309\u0303\u0301\u0323";

/** One syllable as it is compared: its letters first, and only between equal letters its tone. */
interface Syllable {
  readonly letters: readonly number[];
  /** 0 for no mark; wherever it is written: "Hòa" and "Hoà" are one name. */
  readonly tone: number;
}

function syllable(word: string): Syllable {
  const letters: number[] = [];
  let tone = 0;
  for (const written of word.normalize("NFC").toLowerCase()) {
    const marks = [...written.normalize("NFD")];
    const mark = marks.find((candidate) => TONES.includes(candidate)) ?? "";
    const letter = marks
      .filter((candidate) => candidate !== mark)
      .join("")
      .normalize("NFC");
    const place = ALPHABET.indexOf(letter);
    letters.push(place >= 0 ? place : ALPHABET.length + (letter.codePointAt(0) ?? 0));
    if (mark !== "") tone = TONES.indexOf(mark) + 1;
  }
  return { letters, tone };
}

function compareNumbers(one: readonly number[], other: readonly number[]): number {
  for (let index = 0; index < Math.min(one.length, other.length); index += 1) {
    const difference = (one[index] ?? 0) - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

function compareSyllables(one: Syllable, other: Syllable): number {
  return compareNumbers(one.letters, other.letters) || one.tone - other.tone;
}

/** The given name (tên) first, then the family name (họ), then what stands between (đệm), as lists of staff are sorted. */
function inOrderOfWeight(name: string): readonly Syllable[] {
  const words = name.trim().split(/\s+/);
  const [family = "", ...rest] = words;
  const given = rest.pop();
  return (given === undefined ? [family] : [given, family, ...rest]).map(syllable);
}

/**
 * Compares two people's names as Vietnamese offices sort them: by given name, then family name, then middle names; each
 * by letters (đ after d, ă after a) and then by tones. Negative when `one` comes first, 0 for the same name.
 */
export function compareVietnameseNames(one: string, other: string): number {
  const left = inOrderOfWeight(one);
  const right = inOrderOfWeight(other);
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const [a, b] = [left[index], right[index]];
    const difference = a && b ? compareSyllables(a, b) : 0;
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** A copy sorted by name; the same names keep their order. */
export function sortedByName<T extends { readonly name: string }>(people: readonly T[]): readonly T[] {
  return [...people].sort((one, other) => compareVietnameseNames(one.name, other.name));
}
