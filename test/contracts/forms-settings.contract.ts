import type { ContractCase } from "./contract.ts";

const FORM = "https://developers.google.com/apps-script/reference/forms/form";

/** What a form says and how it may be answered. */
export const formsSettingsCases: readonly ContractCase[] = [
  {
    name: "title, description, confirmation and closing words are kept as written",
    source: `${FORM}#setConfirmationMessage(String)`,
    run: ({ FormApp }) => {
      const form = FormApp.create("Hợp đồng: lời", true)
        .setTitle("Phiếu “A”")
        .setDescription("Dòng 1\nDòng 2")
        .setConfirmationMessage("Đã ghi nhận.")
        .setCustomClosedFormMessage("Đã hết hạn.");
      return [
        form.getTitle(),
        form.getDescription(),
        form.getConfirmationMessage(),
        form.getCustomClosedFormMessage(),
      ];
    },
    expected: ["Phiếu “A”", "Dòng 1\nDòng 2", "Đã ghi nhận.", "Đã hết hạn."],
  },
  {
    name: "a new form collects no address, takes any number of responses and lets nobody edit them",
    source: `${FORM}#setAllowResponseEdits(Boolean)`,
    run: ({ FormApp }) => {
      const form = FormApp.create("Hợp đồng: mặc định", true);
      return [
        form.collectsEmail(),
        form.canEditResponse(),
        form.hasLimitOneResponsePerUser(),
        form.hasProgressBar(),
        form.hasRespondAgainLink(),
      ];
    },
    expected: [false, false, false, false, true],
  },
  {
    name: "switches read back as they were set",
    source: `${FORM}#setProgressBar(Boolean)`,
    run: ({ FormApp }) => {
      const form = FormApp.create("Hợp đồng: công tắc", true)
        .setAllowResponseEdits(true)
        .setProgressBar(true)
        .setShowLinkToRespondAgain(false);
      return [form.canEditResponse(), form.hasProgressBar(), form.hasRespondAgainLink()];
    },
    expected: [true, true, false],
  },
  {
    name: "setCollectEmail(true) asks for verified addresses",
    source: `${FORM}#setCollectEmail(Boolean)`,
    run: ({ FormApp }) => {
      const form = FormApp.create("Hợp đồng: địa chỉ", true).setCollectEmail(true);
      const asked = String(form.getEmailCollectionType());
      form.setEmailCollectionType(FormApp.EmailCollectionType.RESPONDER_INPUT);
      const typed = [String(form.getEmailCollectionType()), form.collectsEmail()];
      form.setEmailCollectionType(FormApp.EmailCollectionType.DO_NOT_COLLECT);
      return [asked, ...typed, form.collectsEmail()];
    },
    expected: ["VERIFIED", "RESPONDER_INPUT", true, false],
  },
  {
    name: "a form has three addresses: to answer, to edit, to sum up",
    source: `${FORM}#getPublishedUrl()`,
    run: ({ FormApp }) => {
      const form = FormApp.create("Hợp đồng: liên kết", true);
      return [
        /^https:\/\/docs\.google\.com\/.*forms\/d\/e\/[\w-]+\/viewform$/.test(form.getPublishedUrl()),
        form.getEditUrl().includes(form.getId()) && form.getEditUrl().endsWith("/edit"),
        form.getSummaryUrl().includes("viewanalytics"),
      ];
    },
    expected: [true, true, true],
  },
  {
    name: "responders are named one by one or together, each once",
    source: `${FORM}#addPublishedReaders(String)`,
    run: ({ FormApp, Session }) => {
      const form = FormApp.create("Hợp đồng: người trả lời", true);
      const me = Session.getEffectiveUser().getEmail();
      if (!form.supportsAdvancedResponderPermissions()) return "no advanced responder permissions";
      const [first, second] = [me.replace("@", "+1@"), me.replace("@", "+2@")];
      form.addPublishedReader(first);
      form.addPublishedReaders([first, second]);
      const readers = form.getPublishedReaders().map((user) => user.getEmail());
      return [first, second].map((address) => readers.filter((reader) => reader === address).length);
    },
    expected: [1, 1],
  },
];
