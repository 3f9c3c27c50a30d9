import type { PublicForm } from "../../domain/publicity.ts";
import type { Book } from "../book.ts";
import { currentCycle } from "../find-in-book.ts";
import { notOffered, type PaperKind, type PaperOffer } from "./paper-kind.ts";

const TEMPLATE = "Áp phích A3";

/** The forms that a poster can lead to, as its file is called. */
const FORMS: readonly (readonly [PublicForm, string, string])[] = [
  ["registration", "dang-ky", "đăng ký"],
  ["selfAssessment", "tu-danh-gia", "tự đánh giá"],
];

function offerOf(
  year: number,
  [form, key, words]: (typeof FORMS)[number],
  book: Book,
): PaperOffer | undefined {
  if (!book.system.forms[form]) return undefined;
  return {
    about: `${year}/${key}`,
    label: `${TEMPLATE} có mã QR của biểu mẫu ${words}, năm ${year}`,
    year,
    title: `${TEMPLATE} ${words} ${year}`,
  };
}

/** Áp phích A3 (plan 307, III.2): one a form, with the QR code that opens it. */
export const posterPaper: PaperKind = {
  name: "poster",
  template: TEMPLATE,
  reads: {},
  offers: (book) => {
    const cycle = currentCycle(book);
    return cycle ? FORMS.flatMap((form) => offerOf(cycle.year, form, book) ?? []) : [];
  },
  type: (offer, { book, typist, template }) => {
    const cycle = currentCycle(book);
    const [form] = FORMS.find(([, key]) => offer.about.endsWith(`/${key}`)) ?? [];
    const url = form && book.system.forms[form]?.url;
    if (!cycle || !form || !url) throw notOffered(offer);
    return typist.poster({ cycle, form, url }, template);
  },
};
