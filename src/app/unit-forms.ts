import { dayOf } from "../domain/calendar.ts";
import type { Cycle } from "../domain/cycle.ts";
import type { OfficeForm, OfficeValues } from "../domain/office-form.ts";
import { accept, type Outcome, refuse } from "../domain/refusal.ts";
import type { Answer } from "./answer.ts";
import { cycleOf } from "./find-in-book.ts";
import { leniencyForm } from "./leniency-form.ts";
import type { TokenPayload } from "./link.ts";
import { MEETING, meetingForm, writeMeeting } from "./meeting-form.ts";
import { checkValues } from "./office/check-values.ts";
import type { Ports } from "./ports.ts";
import { transact } from "./transact.ts";
import { leadsUnit, type UnitPlace, unitPlace } from "./unit-place.ts";
import { sendUnitProposal, viewUnitProposal } from "./unit-proposal-form.ts";
import { givesOpinion } from "./ways.ts";

/** Links whose page is a form of the same kind as the Office's dialogs. */
export type FormPurpose = "meeting" | "unit-proposal" | "leniency";

const NOT_UNIT = refuse(
  "not-approver",
  "Chỉ trưởng đơn vị, người được ủy quyền hoặc cấp phó ghi cuộc họp của đơn vị. Nếu vừa có thay đổi, đề nghị liên hệ Văn phòng.",
);

/** True for a link that leads to such a form. */
export function isFormPurpose(purpose: string): purpose is FormPurpose {
  return purpose === "meeting" || purpose === "unit-proposal" || purpose === "leniency";
}

/** A form that a link leads to, as it stands now. */
export interface OpenedForm {
  readonly kind: "form";
  readonly purpose: FormPurpose;
  readonly cycle: Cycle;
  readonly form: OfficeForm;
}

/** What a unit's meeting is recorded on. */
function meetingPlace(token: TokenPayload, ports: Ports) {
  const book = ports.ledger.read(MEETING);
  const place = unitPlace(token.d, book, ports.clock.now());
  if (!place.ok) return place;
  return leadsUnit(place.value, token.a) ? accept({ book, place: place.value }) : NOT_UNIT;
}

function namedPlace({ unit }: UnitPlace) {
  return { unitId: unit.id, unitName: unit.name };
}

function viewMeeting(token: TokenPayload, ports: Ports): Outcome<OfficeForm> {
  const found = meetingPlace(token, ports);
  if (!found.ok) return found;
  const { book, place } = found.value;
  return accept(meetingForm(namedPlace(place), book, place.cycle, dayOf(ports.clock.now())));
}

/** Who gives the union's opinion for any unit, and the chair, may see who is lenient and who is strict. */
function viewLeniency(token: TokenPayload, ports: Ports): Outcome<OfficeForm> {
  const book = ports.ledger.read({ dossiers: "all", units: true });
  const cycle = cycleOf(book, Number(token.d));
  if (!cycle) return refuse("no-cycle", "Không tìm thấy kỳ đánh giá của liên kết này.");
  if (!givesOpinion(token.a, book.roster, cycle, dayOf(ports.clock.now()))) {
    return refuse("not-approver", "Trang này dành cho người cho ý kiến của Công đoàn (Hội đồng xét).");
  }
  return accept(leniencyForm(book, cycle));
}

function view(token: TokenPayload, purpose: FormPurpose, ports: Ports): Outcome<OfficeForm> {
  switch (purpose) {
    case "meeting":
      return viewMeeting(token, ports);
    case "unit-proposal":
      return viewUnitProposal(token, ports);
    case "leniency":
      return viewLeniency(token, ports);
  }
}

/** GET of such a link. */
export function openForm(token: TokenPayload, purpose: FormPurpose, ports: Ports): Outcome<OpenedForm> {
  const form = view(token, purpose, ports);
  if (!form.ok) return form;
  const cycle = cycleOf(ports.ledger.read({}), Number(token.d.slice(0, 4)));
  if (!cycle) return refuse("no-cycle", "Không tìm thấy kỳ đánh giá của liên kết này.");
  return accept({ kind: "form", purpose, cycle, form: form.value });
}

function recordMeeting(token: TokenPayload, values: OfficeValues, ports: Ports): Answer {
  return transact(ports, () => {
    const found = meetingPlace(token, ports);
    if (!found.ok) return found;
    const { book, place } = found.value;
    return writeMeeting(namedPlace(place), values, token.a, book, place.cycle, ports);
  });
}

/** The click on such a page: asked once more what it asks, checked against that, then done. */
export function runForm(
  token: TokenPayload,
  purpose: FormPurpose,
  typed: OfficeValues,
  ports: Ports,
): Answer {
  const form = view(token, purpose, ports);
  if (!form.ok) return form;
  const checked = checkValues(form.value, typed);
  if (!checked.ok) return checked;
  switch (purpose) {
    case "meeting":
      return recordMeeting(token, checked.value, ports);
    case "unit-proposal":
      return sendUnitProposal(token, checked.value, ports);
    case "leniency":
      return refuse("nothing-to-do", "Trang này chỉ để xem.");
  }
}
