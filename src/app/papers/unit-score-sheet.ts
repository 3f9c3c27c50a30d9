import { notOffered, type PaperKind } from "./paper-kind.ts";
import { unitsNow } from "./units-now.ts";

const TEMPLATE = "Bảng điểm của đơn vị";

/** Bảng điểm of a unit, A4 landscape, to print before its meeting. */
export const unitScoreSheetPaper: PaperKind = {
  name: "score-sheet",
  template: TEMPLATE,
  reads: { dossiers: "all", roster: true },
  offers: (book, now) =>
    unitsNow(book, now).map(({ cycle: { year }, key, unitName, signing }) => ({
      about: key,
      label: `Bảng điểm năm ${year}, ${unitName}`,
      year,
      title: `Bảng điểm ${year} ${unitName}`,
      signing,
    })),
  type: (offer, { book, typist, template, issue, now }) => {
    const unit = unitsNow(book, now).find(({ key }) => key === offer.about);
    if (!unit) throw notOffered(offer);
    const { cycle, unitName, dossiers } = unit;
    return typist.scoreSheet({ cycle, unitName, dossiers, issue }, template);
  },
};
