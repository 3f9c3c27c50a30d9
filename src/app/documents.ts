import type { Instant } from "../domain/calendar.ts";
import type { SystemState } from "./book.ts";

/** Drive: documents made, templates the Office edits. */
export interface Documents {
  /** The bytes of the Office's template of this name, base64. */
  template(system: SystemState, name: string): string;
  /** Stores a .docx (base64), its Google Doc and its PDF in the year's folder. */
  store(system: SystemState, year: number, name: string, docxBase64: string): StoredPaper;
  /** Stores a file (base64) as it is in the year's folder; `name` has its ending. */
  keep(system: SystemState, year: number, name: string, mimeType: string, base64: string): StoredFile;
  /** SHA-256 (hex) of what Drive holds under this id now; undefined where the file is gone. */
  digest(id: string): string | undefined;
  /** The years' folders, newest year first, with their files, newest first; Drive's trash is left out. */
  folders(system: SystemState): readonly YearFolder[];
}

/** A file in Drive, and what its bytes were when it was stored. */
export interface StoredFile {
  readonly id: string;
  /** With its ending. */
  readonly name: string;
  readonly url: string;
  readonly mimeType: string;
  /** How many. */
  readonly bytes: number;
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
}

/** A paper as it is delivered. */
export interface StoredPaper {
  readonly docx: StoredFile;
  readonly googleDocUrl: string;
  /** Absent where Drive could not export it: over 10 MB, or out of order at that moment. */
  readonly pdf?: StoredFile;
}

/** What lies in the folder of a year. */
export interface YearFolder {
  readonly year: number;
  readonly url: string;
  readonly files: readonly {
    readonly name: string;
    readonly url: string;
    readonly mimeType: string;
    readonly at: Instant;
  }[];
}
