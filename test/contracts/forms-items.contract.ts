import { type ContractCase, messageOf } from "./contract.ts";

type Form = GoogleAppsScript.Forms.Form;

const ITEM = "https://developers.google.com/apps-script/reference/forms/item";
const CHECKBOX = "https://developers.google.com/apps-script/reference/forms/checkbox-item";
const SCALE = "https://developers.google.com/apps-script/reference/forms/scale-item";

const questions = (form: Form) => [
  form.addTextItem(),
  form.addParagraphTextItem(),
  form.addScaleItem(),
  form.addMultipleChoiceItem(),
  form.addCheckboxItem(),
];

const items = (form: Form) => [...questions(form), form.addSectionHeaderItem(), form.addPageBreakItem()];

const KINDS = [
  ...["TEXT", "PARAGRAPH_TEXT", "SCALE", "MULTIPLE_CHOICE", "CHECKBOX"],
  ...["SECTION_HEADER", "PAGE_BREAK"],
];

/** Items of every kind that our forms use. */
export const formsItemsCases: readonly ContractCase[] = [
  {
    name: "an item of each kind keeps title and help text, knows its kind, its place and an id of its own",
    source: ITEM,
    run: ({ FormApp }) => {
      const made = items(FormApp.create("Hợp đồng: các loại mục", true));
      made.forEach((item, index) => {
        item.setTitle(`Mục ${index}`);
        item.setHelpText(`Giải thích ${index}`);
      });
      return [
        made.map((item) => String(item.getType())),
        made.map((item) => item.getTitle()),
        made.map((item) => item.getHelpText()),
        made.map((item) => item.getIndex()),
        new Set(made.map((item) => item.getId())).size,
      ];
    },
    expected: [
      KINDS,
      KINDS.map((_, index) => `Mục ${index}`),
      KINDS.map((_, index) => `Giải thích ${index}`),
      KINDS.map((_, index) => index),
      7,
    ],
  },
  {
    name: "a new question need not be answered until it is required",
    source: "https://developers.google.com/apps-script/reference/forms/text-item#setRequired(Boolean)",
    run: ({ FormApp }) =>
      questions(FormApp.create("Hợp đồng: bắt buộc", true)).map((item) => {
        const before = item.isRequired();
        item.setRequired(true);
        return [before, item.isRequired()];
      }),
    expected: [
      [false, true],
      [false, true],
      [false, true],
      [false, true],
      [false, true],
    ],
  },
  {
    name: "an item of the form is also read and changed as an Item, and turned into its class again",
    source: `${ITEM}#asCheckboxItem()`,
    run: ({ FormApp }) => {
      const form = FormApp.create("Hợp đồng: chuyển kiểu", true);
      items(form);
      const [text, paragraph, scale, choice, checkbox, header, pageBreak] = form.getItems();
      checkbox?.setTitle("Đã đổi").setHelpText("Chọn nhiều");
      const cast = [
        text?.asTextItem(),
        paragraph?.asParagraphTextItem(),
        scale?.asScaleItem(),
        choice?.asMultipleChoiceItem(),
        checkbox?.asCheckboxItem(),
        header?.asSectionHeaderItem(),
        pageBreak?.asPageBreakItem(),
      ];
      return [
        cast.map((item) => String(item?.getType())),
        [checkbox?.asCheckboxItem().getTitle(), checkbox?.getHelpText()],
        form.getItems(FormApp.ItemType.CHECKBOX).map((item) => item.getId() === checkbox?.getId()),
      ];
    },
    expected: [KINDS, ["Đã đổi", "Chọn nhiều"], [true]],
  },
  {
    name: "choices keep their order, and an other option is off until it is shown",
    source: `${CHECKBOX}#showOtherOption(Boolean)`,
    run: ({ FormApp }) => {
      const form = FormApp.create("Hợp đồng: các lựa chọn", true);
      return [form.addCheckboxItem(), form.addMultipleChoiceItem()].map((item) => {
        item.setChoiceValues(["Có", "Không"]);
        const before = item.hasOtherOption();
        item.showOtherOption(true);
        return [item.getChoices().map((choice) => choice.getValue()), before, item.hasOtherOption()];
      });
    },
    expected: [
      [["Có", "Không"], false, true],
      [["Có", "Không"], false, true],
    ],
  },
  {
    name: "a checkbox answer is a list of choices that are on its list",
    source: `${CHECKBOX}#createResponse(String)`,
    run: ({ FormApp }) => {
      const item = FormApp.create("Hợp đồng: chọn nhiều", true).addCheckboxItem();
      item.setChoiceValues(["Có", "Không"]);
      return [
        item.createResponse(["Không", "Có"]).getResponse(),
        messageOf(() => item.createResponse(["Có thể"])) !== "nothing thrown",
      ];
    },
    expected: [["Không", "Có"], true],
  },
  {
    name: "a paragraph answer keeps its lines",
    source:
      "https://developers.google.com/apps-script/reference/forms/paragraph-text-item#createResponse(String)",
    run: ({ FormApp }) =>
      FormApp.create("Hợp đồng: đoạn văn", true)
        .addParagraphTextItem()
        .createResponse("Dòng 1\nDòng 2")
        .getResponse(),
    expected: "Dòng 1\nDòng 2",
  },
  {
    name: "the two ends of a scale may be named",
    source: `${SCALE}#setLabels(String,String)`,
    run: ({ FormApp }) => {
      const item = FormApp.create("Hợp đồng: hai đầu thang", true).addScaleItem();
      item.setLabels("Thấp", "Cao");
      return [item.getLeftLabel(), item.getRightLabel()];
    },
    expected: ["Thấp", "Cao"],
  },
  {
    name: "a stored response is asked for one question, and has an address to edit it at",
    source: "https://developers.google.com/apps-script/reference/forms/form-response#getEditResponseUrl()",
    run: ({ FormApp }) => {
      const form = FormApp.create("Hợp đồng: một câu trả lời", true).setAllowResponseEdits(true);
      const name = form.addTextItem().setTitle("Tên");
      const other = form.addScaleItem().setTitle("Điểm");
      const sent = form.createResponse().withItemResponse(name.createResponse("An")).submit();
      const [item] = sent.getItemResponses();
      return [
        sent.getResponseForItem(form.getItemById(name.getId())).getResponse(),
        sent.getResponseForItem(form.getItemById(other.getId())),
        item?.getItem().getId() === name.getId(),
        Boolean(sent.getRespondentEmail()),
        /viewform\?.*edit2=/.test(sent.getEditResponseUrl()),
      ];
    },
    expected: ["An", null, true, false, true],
  },
];
