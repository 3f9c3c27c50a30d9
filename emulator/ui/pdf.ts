import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
/** Generous: the first start of LibreOffice makes its profile. */
const LONGEST_MS = 90_000;
const KEPT = 20;

const PLACES = [
  "/usr/bin/soffice",
  "/usr/bin/libreoffice",
  "/usr/local/bin/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/** The LibreOffice of this machine: `SOFFICE`, the usual places, the path; undefined where there is none. */
export function findLibreOffice(): string | undefined {
  const onPath = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, "soffice"));
  return [process.env.SOFFICE, ...PLACES, ...onPath].find((path) => path && existsSync(path));
}

const made = new Map<string, Promise<Uint8Array>>();

/**
 * A Word document as PDF, made by LibreOffice; the newest ones are kept.
 *
 * @throws where LibreOffice fails or takes too long
 */
export function pdfOf(docx: Uint8Array, libreOffice: string): Promise<Uint8Array> {
  const key = createHash("sha256").update(docx).digest("hex");
  const known = made.get(key);
  if (known) return known;
  const pdf = convert(docx, libreOffice);
  made.set(key, pdf);
  pdf.catch(() => made.delete(key));
  for (const old of [...made.keys()].slice(0, -KEPT)) made.delete(old);
  return pdf;
}

/** In a folder and with a profile of its own: two at once, or an open LibreOffice, do not meet. */
async function convert(docx: Uint8Array, libreOffice: string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "to-pdf-"));
  try {
    const file = join(folder, "document.docx");
    writeFileSync(file, docx);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
    const { stderr } = await run(
      libreOffice,
      [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file],
      { timeout: LONGEST_MS },
    );
    const pdf = join(folder, "document.pdf");
    if (!existsSync(pdf)) throw new Error(`LibreOffice made no PDF: ${stderr.trim() || "it gave no reason"}`);
    return readFileSync(pdf);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
