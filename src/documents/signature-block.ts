import { capitals } from "../domain/one-line.ts";

/** Who signs, as it stands over and under the room for the signature: lines of offices, and the name. */
export interface SignatureBlock {
  /** `KT. GIÁM ĐỐC` and, on the next line, `PHÓ GIÁM ĐỐC`. */
  readonly office: string;
  readonly name: string;
}

function isCapitals(word: string): boolean {
  return word === word.toLocaleUpperCase("vi") && word !== word.toLocaleLowerCase("vi");
}

/** What stands before the first word that is not in capitals, and the rest. */
function officeAndName(text: string): SignatureBlock {
  const words = text.split(" ");
  const first = words.findIndex((word) => !isCapitals(word));
  return first < 0
    ? { office: text, name: "" }
    : { office: words.slice(0, first).join(" "), name: words.slice(first).join(" ") };
}

/**
 * The signer as recorded (`KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC Lê Văn Bình`, `Q. GIÁM ĐỐC Lê Văn Bình`) as the paper has it. Until it is
 * recorded only the head's office stands there, without a name. A deputy's name typed in capitals cannot be told from the
 * office and stays on its line.
 */
export function signatureBlock(signer: string, headTitle: string): SignatureBlock {
  const head = capitals(headTitle);
  if (signer === "") return { office: head, name: "" };
  for (const office of [head, `Q. ${head}`]) {
    if (signer.startsWith(`${office} `)) return { office, name: signer.slice(office.length + 1) };
  }
  const instead = `KT. ${head}`;
  if (!signer.startsWith(`${instead}, `)) return officeAndName(signer);
  const deputy = officeAndName(signer.slice(instead.length + 2));
  return { office: `${instead}\n${deputy.office}`, name: deputy.name };
}
