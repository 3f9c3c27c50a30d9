import { type ContractCase, messageOf } from "./contract.ts";

const FORM = "https://developers.google.com/apps-script/reference/forms/form";
const SCALE = "https://developers.google.com/apps-script/reference/forms/scale-item";
const CHOICE = "https://developers.google.com/apps-script/reference/forms/multiple-choice-item";
const RESPONSE = "https://developers.google.com/apps-script/reference/forms/form-response";

export const formsCases: readonly ContractCase[] = [
  {
    name: "create(title, true) makes a published form that accepts responses",
    source: "https://developers.google.com/apps-script/reference/forms/form-app#create(String,Boolean)",
    run: ({ FormApp }) => {
      const form = FormApp.create("Hợp đồng: biểu mẫu", true);
      return [form.getTitle(), form.isPublished(), form.isAcceptingResponses()];
    },
    expected: ["Hợp đồng: biểu mẫu", true, true],
  },
  {
    name: "unpublishing stops responses, and an unpublished form cannot be told to accept them",
    source: `${FORM}#setAcceptingResponses(Boolean)`,
    run: ({ FormApp }) => {
      const form = FormApp.create("Hợp đồng: chưa phát hành", false);
      const refused = messageOf(() => form.setAcceptingResponses(true)) !== "nothing thrown";
      form.setPublished(true);
      return [refused, form.isPublished(), form.isAcceptingResponses()];
    },
    expected: [true, true, true],
  },
  {
    name: "create refuses an empty title",
    source: "https://developers.google.com/apps-script/reference/forms/form-app#create(String)",
    run: ({ FormApp }) => messageOf(() => FormApp.create("")) !== "nothing thrown",
    expected: true,
  },
  {
    name: "openById gives the same form, and refuses an id that is none",
    source: "https://developers.google.com/apps-script/reference/forms/form-app#openById(String)",
    run: ({ FormApp }) => {
      const form = FormApp.create("Hợp đồng: mở lại", true);
      const again = FormApp.openById(form.getId());
      return [again.getTitle(), messageOf(() => FormApp.openById("không có")) !== "nothing thrown"];
    },
    expected: ["Hợp đồng: mở lại", true],
  },
  {
    name: "a new scale runs from 1 to 5",
    source: `${SCALE}#setBounds(Integer,Integer)`,
    run: ({ FormApp }) => {
      const item = FormApp.create("Hợp đồng: thang đo", true).addScaleItem();
      return [item.getLowerBound(), item.getUpperBound(), item.isRequired()];
    },
    expected: [1, 5, false],
  },
  {
    name: "scale bounds: 0 or 1 below, 3 to 10 above, decimals cut off",
    source: `${SCALE}#setBounds(Integer,Integer)`,
    run: ({ FormApp }) => {
      const item = FormApp.create("Hợp đồng: thang đo", true).addScaleItem().setBounds(1.9, 10.2);
      const refused = [
        [2, 10],
        [1, 11],
        [1, 2],
        [-1, 5],
      ].map(([low, high]) => messageOf(() => item.setBounds(Number(low), Number(high))) !== "nothing thrown");
      return [item.getLowerBound(), item.getUpperBound(), ...refused];
    },
    expected: [1, 10, true, true, true, true],
  },
  {
    name: "a scale answer outside the bounds is refused",
    source: `${SCALE}#createResponse(Integer)`,
    run: ({ FormApp }) => {
      const item = FormApp.create("Hợp đồng: thang đo", true).addScaleItem().setBounds(1, 10);
      const tried = [0, 11].map((value) => messageOf(() => item.createResponse(value)) !== "nothing thrown");
      return [item.createResponse(10).getResponse(), ...tried];
    },
    expected: ["10", true, true],
  },
  {
    name: "a choice that is not on the list is refused, and so is an empty list",
    source: `${CHOICE}#createResponse(String)`,
    run: ({ FormApp }) => {
      const item = FormApp.create("Hợp đồng: lựa chọn", true).addMultipleChoiceItem();
      item.setChoiceValues(["Có", "Không"]);
      return [
        item.createResponse("Có").getResponse(),
        messageOf(() => item.createResponse("Có thể")) !== "nothing thrown",
        messageOf(() => item.setChoiceValues([])) !== "nothing thrown",
        item.getChoices().map((choice) => choice.getValue()),
      ];
    },
    expected: ["Có", true, true, ["Có", "Không"]],
  },
  {
    name: "an item of getItems is turned into its own class, and into no other",
    source: "https://developers.google.com/apps-script/reference/forms/item#asScaleItem()",
    run: ({ FormApp }) => {
      const form = FormApp.create("Hợp đồng: kiểu mục", true);
      const id = form.addScaleItem().setTitle("Chỉ số 1").getId();
      const item = form.getItemById(id);
      return [
        item.getType() === FormApp.ItemType.SCALE,
        String(item.getType()),
        item.asScaleItem().getUpperBound(),
        messageOf(() => item.asTextItem()) !== "nothing thrown",
        form.getItemById(id + 1),
      ];
    },
    expected: [true, "SCALE", 5, true, null],
  },
  {
    name: "moveItem and deleteItem keep the order of the others and refuse an index that is none",
    source: `${FORM}#moveItem(Integer,Integer)`,
    run: ({ FormApp }) => {
      const form = FormApp.create("Hợp đồng: thứ tự", true);
      for (const title of ["a", "b", "c"]) form.addTextItem().setTitle(title);
      form.moveItem(0, 2);
      const moved = form.getItems().map((item) => item.getTitle());
      const refused = messageOf(() => form.moveItem(0, 3)) !== "nothing thrown";
      form.deleteItem(0);
      return [moved, refused, form.getItems().map((item) => item.getIndex())];
    },
    expected: [["b", "c", "a"], true, [0, 1]],
  },
  {
    name: "a script's own response is stored; text left out reads as empty text, other items left out are absent",
    source: `${RESPONSE}#getItemResponses()`,
    run: ({ FormApp }) => {
      const form = FormApp.create("Hợp đồng: câu trả lời", true);
      const score = form.addScaleItem().setTitle("Điểm").setBounds(1, 10);
      form.addTextItem().setTitle("Minh chứng");
      form.addCheckboxItem().setTitle("Kỹ năng").setChoiceValues(["Có"]);
      const sent = form.createResponse().withItemResponse(score.createResponse(7)).submit();
      const stored = form.getResponse(sent.getId());
      return stored.getItemResponses().map((one) => [one.getItem().getTitle(), one.getResponse()]);
    },
    expected: [
      ["Điểm", "7"],
      ["Minh chứng", ""],
    ],
  },
  {
    name: "getResponses(timestamp) leaves out what is older",
    source: `${FORM}#getResponses(Date)`,
    run: ({ FormApp }) => {
      const form = FormApp.create("Hợp đồng: theo thời gian", true);
      form.addTextItem().setTitle("Tên");
      const at = form.createResponse().submit().getTimestamp().getTime();
      const count = (from: number) => form.getResponses(new Date(from)).length;
      return [form.getResponses().length, count(at - 60_000), count(at + 60_000)];
    },
    expected: [1, 1, 0],
  },
  {
    name: "a form of one response a person takes none from a script",
    source: `${FORM}#hasLimitOneResponsePerUser()`,
    run: ({ FormApp }) => {
      const form = FormApp.create("Hợp đồng: một lần", true).setLimitOneResponsePerUser(true);
      form.addTextItem().setTitle("Tên");
      return messageOf(() => form.createResponse().submit()) !== "nothing thrown";
    },
    expected: true,
  },
  {
    name: "a pre-filled address carries the answers",
    source: `${RESPONSE}#toPrefilledUrl()`,
    run: ({ FormApp }) => {
      const form = FormApp.create("Hợp đồng: điền sẵn", true);
      const item = form.addTextItem().setTitle("Tên");
      const url = form.createResponse().withItemResponse(item.createResponse("An")).toPrefilledUrl();
      return /\/viewform\?usp=pp_url&entry\.\d+=An$/.test(url);
    },
    expected: true,
  },
];
