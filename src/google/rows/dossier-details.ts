import { dayOf, vietnameseDay } from "../../domain/calendar.ts";
import { basisInWords } from "../../domain/digital-basis.ts";
import type { Decision, Dossier } from "../../domain/dossier.ts";
import { countsAsSelfUpdated } from "../../domain/self-updated.ts";
import { waitingOrder, waitingSince } from "../../domain/waiting-since.ts";
import { type Cells, dayCell, type RowReading } from "./cell.ts";
import { objectFrom } from "./json-cell.ts";
import { gather, spread } from "./long-text.ts";

const HEADER = "Chi tiết";
const COLUMNS = 3;

/** What a dossier holds that has no column of its own, whatever its state. */
const OWN = [
  "otherEmails",
  "rollUnitId",
  "assigned",
  "opened",
  "corrections",
  "registration",
  "previous",
  "answered",
  "review",
  "prepared",
  "takenBack",
  "withdrawal",
  "revocation",
] as const;

/** What its parts hold that has no column of its own. */
const OF_PARTS = {
  submission: ["paper", "digitalBasis"],
  appraisal: ["onBehalfOf", "digitalBasis", "preparedBy", "proficient"],
  union: ["onBehalfOf", "council"],
  returned: ["onBehalfOf"],
  proposal: ["at"],
  decision: ["signer", "file", "runBreak", "onBehalfOf"],
} as const;

type Fields = Readonly<Record<string, unknown>>;

function pick(from: Fields | undefined, names: readonly string[]): Fields {
  const kept = names.filter((name) => from?.[name] !== undefined).map((name) => [name, from?.[name]]);
  return Object.fromEntries(kept);
}

/** `Thành thạo` holds what counts; the unit's answer is kept beside it where that is another. */
function isInColumn(dossier: Dossier, part: string, name: string): boolean {
  if (part !== "appraisal" || name !== "proficient" || !("appraisal" in dossier)) return false;
  const { appraisal, submission } = dossier;
  return appraisal.proficient === countsAsSelfUpdated(submission, appraisal);
}

function detailsOf(dossier: Dossier): Fields {
  const fields = dossier as unknown as Readonly<Record<string, Fields | undefined>>;
  const parts = Object.entries(OF_PARTS)
    .map(([part, names]) => {
      const hidden = names.filter((name) => !isInColumn(dossier, part, name));
      return [part, pick(fields[part], hidden)] as const;
    })
    .filter(([, kept]) => Object.keys(kept).length > 0);
  const registered = dossier.state === "Withdrawn" ? { registeredAt: dossier.registeredAt } : {};
  return { ...pick(fields, OWN), ...Object.fromEntries(parts), ...registered };
}

function basisWords(dossier: Dossier): string {
  const submission = "submission" in dossier ? dossier.submission.digitalBasis : undefined;
  const basis = ("appraisal" in dossier ? dossier.appraisal.digitalBasis : undefined) ?? submission;
  return basis ? basisInWords(basis) : "";
}

function changesAfter(dossier: Dossier): string {
  const corrected = (dossier.corrections ?? []).map(
    ({ document, what }) =>
      `Đính chính theo ${document.number} ngày ${vietnameseDay(document.date)}: ${what}`,
  );
  const revocation = "revocation" in dossier ? dossier.revocation : undefined;
  const revoked = revocation
    ? [
        `Hủy theo ${revocation.document.number} ngày ${vietnameseDay(revocation.document.date)}: ${revocation.reason}`,
      ]
    : [];
  return [...corrected, ...revoked].join("\n");
}

/** Columns that people read, and the one that the software reads back. */
export function detailCells(dossier: Dossier): Cells {
  const details = detailsOf(dossier);
  const since = waitingSince(dossier);
  const decision: Partial<Decision> = "decision" in dossier ? dossier.decision : {};
  return {
    "Kế hoạch học tập": ("registration" in dossier ? dossier.registration?.plan : undefined) ?? "",
    "Căn cứ kỹ năng số": basisWords(dossier),
    "Người ký quyết định": decision.signer ?? "",
    "Tệp quyết định": decision.file ?? "",
    "Lý do ngắt chuỗi": decision.runBreak ?? "",
    "Đính chính, hủy": changesAfter(dossier),
    "Mã đơn vị tại Ngày chốt": dossier.rollUnitId ?? dossier.unitId,
    "Chờ từ": since === undefined ? "" : dayCell(dayOf(since)),
    "Thứ tự chờ": waitingOrder(dossier) ?? "",
    ...spread(Object.keys(details).length === 0 ? "" : JSON.stringify(details), HEADER, COLUMNS),
  };
}

/** Reads the details back, to be laid over what the other columns say. */
export function detailsFrom(row: RowReading): Fields {
  return objectFrom(row, HEADER, gather(row, HEADER, COLUMNS));
}

/** A dossier read from the other columns, with its details. */
export function withDetails(dossier: Dossier, details: Fields): Dossier {
  const fields = dossier as unknown as Readonly<Record<string, Fields>>;
  const parts = Object.entries(OF_PARTS)
    .filter(([part]) => fields[part] !== undefined && details[part] !== undefined)
    .map(([part, names]) => [part, { ...fields[part], ...pick(details[part] as Fields, names) }]);
  return { ...dossier, ...pick(details, OWN), ...Object.fromEntries(parts) } as Dossier;
}
