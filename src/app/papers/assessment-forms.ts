import type { Assessed } from "../../domain/assessed.ts";
import { type AssessmentFacts, assessmentForm } from "../../domain/assessment-form.ts";
import { dossierKey } from "../../domain/dossier.ts";
import type { Book } from "../book.ts";
import { criteriaOf, cycleOf } from "../find-in-book.ts";
import { notOffered, type PaperKind, type PaperOffer } from "./paper-kind.ts";
import { unitsNow } from "./units-now.ts";

const TEMPLATE = "Phiếu tự đánh giá, thẩm định";

function formsOf(dossiers: readonly Assessed[], unitId: string, book: Book): AssessmentFacts | undefined {
  const [first] = dossiers;
  const cycle = first && cycleOf(book, first.year);
  if (!first || !cycle) return undefined;
  const { units, people } = book.roster;
  const staff = { cycle, unit: units.find(({ id }) => id === unitId), people };
  const forms = dossiers.map((dossier) => assessmentForm(dossier, staff));
  return { cycle, criteria: criteriaOf(book, cycle), unitName: first.unitName, forms };
}

/** The dossier of this key (`2026/CB0012`), once its self-assessment was handed in. */
function assessedAbout(about: string, book: Book): Assessed | undefined {
  return book.dossiers
    .map(({ value }) => value)
    .find(
      (dossier): dossier is Assessed =>
        "submission" in dossier && dossierKey(dossier.year, dossier.personId) === about,
    );
}

/** The form of one person: chosen by “Phiếu của một người”, and not listed among hundreds. */
function offerOf({ year, personId, name }: Assessed): PaperOffer {
  const about = dossierKey(year, personId);
  const title = `Phiếu tự đánh giá ${year} ${personId}`;
  return { about, label: `Phiếu tự đánh giá, thẩm định năm ${year}, ${name} (${personId})`, year, title };
}

/** Phiếu tự đánh giá, thẩm định: one file for a unit, each form numbered apart; one person's by itself where asked for. */
export const assessmentFormsPaper: PaperKind = {
  name: "forms",
  template: TEMPLATE,
  reads: { dossiers: "all", roster: true },
  alsoReads: { criteria: true },
  offers: (book, now) =>
    unitsNow(book, now).map(({ cycle: { year }, key, unitName, dossiers }) => ({
      about: `unit ${key}`,
      label: `Phiếu tự đánh giá, thẩm định năm ${year}, ${unitName} (${dossiers.length} phiếu)`,
      year,
      title: `Phiếu tự đánh giá ${year} ${unitName}`,
    })),
  offerAbout: (about, book) => {
    const dossier = assessedAbout(about, book);
    return dossier && offerOf(dossier);
  },
  type: (offer, { book, typist, template, now }) => {
    const unit = unitsNow(book, now).find(({ key }) => `unit ${key}` === offer.about);
    const one = unit ? undefined : assessedAbout(offer.about, book);
    const facts = unit ? formsOf(unit.dossiers, unit.unitId, book) : one && formsOf([one], one.unitId, book);
    if (!facts) throw notOffered(offer);
    return typist.assessmentForms(facts, template);
  },
};
