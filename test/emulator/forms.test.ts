import { describe, expect, test } from "@jest/globals";
import type { World } from "../../emulator/core/world.ts";
import { submitForm } from "../../emulator/services/forms/submit-form.ts";
import { formSubmitTriggers } from "../../emulator/services/script/triggers.ts";
import type { Answers } from "../../emulator/workspace-api.ts";
import type { Google } from "../contracts/contract.ts";
import { morning, type TestScript, testScript } from "./script.ts";

/** A script with a form of one required scale, one text and one required choice. */
function withForm() {
  const script = testScript();
  const ids = script.run(({ FormApp }) => {
    const form = FormApp.create("Tự đánh giá", true);
    form.setEmailCollectionType(FormApp.EmailCollectionType.VERIFIED).setAllowResponseEdits(true);
    const score = form.addScaleItem().setTitle("Chỉ số 1").setBounds(1, 10).setRequired(true);
    const evidence = form.addParagraphTextItem().setTitle("Minh chứng 1");
    const skills = form.addMultipleChoiceItem().setTitle("Kỹ năng số").setRequired(true);
    skills.setChoiceValues(["Có", "Không"]);
    return { form: form.getId(), score: score.getId(), evidence: evidence.getId(), skills: skills.getId() };
  });
  return { script, ids };
}

let bytesDrawn = 0;

/** A person presses Gửi at `at`. */
function submit(
  script: TestScript,
  formId: string,
  answers: Answers,
  options: { lax?: boolean; editOf?: string; at?: number; by?: string } = {},
) {
  const { host } = script;
  const door = {
    get world() {
      return host.world;
    },
    now: options.at ?? morning,
    set: <K extends keyof World>(slice: K, value: World[K]) => {
      host.world = { ...host.world, [slice]: value };
    },
    randomBytes: (count: number) => Uint8Array.from({ length: count }, () => (bytesDrawn++ * 7) & 255),
  };
  return submitForm(door, formId, options.by ?? "an@stc.example", answers, options);
}

const good = { "Chỉ số 1": 8, "Minh chứng 1": "=1+1", "Kỹ năng số": "Có" };

describe("a person's submission", () => {
  test("is stored by item id with its time and address, text as it was written", () => {
    const { script, ids } = withForm();
    const outcome = submit(script, ids.form, good);
    expect(outcome).toMatchObject({ accepted: true });
    expect(script.host.world.forms[ids.form]?.responses).toEqual([
      {
        id: expect.stringMatching(/^2_ABaOnu/),
        at: morning,
        email: "an@stc.example",
        answers: { [ids.score]: "8", [ids.evidence]: "=1+1", [ids.skills]: "Có" },
      },
    ]);
  });

  test("is refused in Google's words under each question, all at once", () => {
    const { script, ids } = withForm();
    const outcome = submit(script, ids.form, { [ids.score]: 11, "Minh chứng 1": "có" });
    expect(outcome).toEqual({
      accepted: false,
      problems: [
        { itemId: ids.score, title: "Chỉ số 1", message: "Câu trả lời phải là số nguyên từ 1 đến 10" },
        { itemId: ids.skills, title: "Kỹ năng số", message: "Đây là câu hỏi bắt buộc" },
      ],
    });
    expect(script.host.world.forms[ids.form]?.responses).toEqual([]);
  });

  test.each(["0", "11", "8.0", " 8 ", "tám", "-1"])("of %p on a scale of 1 to 10 is refused", (score) => {
    const { script, ids } = withForm();
    expect(submit(script, ids.form, { ...good, "Chỉ số 1": score }).accepted).toBe(false);
  });

  test("taken laxly keeps whatever was written, and what was left out", () => {
    const { script, ids } = withForm();
    submit(script, ids.form, { "Chỉ số 1": " 11 " }, { lax: true });
    expect(script.host.world.forms[ids.form]?.responses[0]?.answers).toEqual({ [ids.score]: " 11 " });
  });

  test("edited keeps its id and takes the editor's address and the new time", () => {
    const { script, ids } = withForm();
    const first = submit(script, ids.form, good);
    if (!first.accepted) throw new Error("expected the first submission to be accepted");
    submit(script, ids.form, good, { at: morning + 1000, by: "binh@stc.example" });
    submit(
      script,
      ids.form,
      { ...good, "Chỉ số 1": 9 },
      { at: morning + 2000, by: "chi@stc.example", editOf: first.response.id },
    );
    const stored = script.host.world.forms[ids.form]?.responses ?? [];
    expect(stored.map(({ id, at, email }) => [id === first.response.id, at - morning, email])).toEqual([
      [false, 1000, "binh@stc.example"],
      [true, 2000, "chi@stc.example"],
    ]);
  });

  test("to a closed form is refused with the form's own words", () => {
    const { script, ids } = withForm();
    script.run(({ FormApp }) =>
      FormApp.openById(ids.form).setCustomClosedFormMessage("Đã hết hạn.").setAcceptingResponses(false),
    );
    expect(submit(script, ids.form, good)).toEqual({
      accepted: false,
      problems: [{ message: "Đã hết hạn." }],
    });
  });

  test("is taken once a person where the form says so, whatever the case of the address", () => {
    const { script, ids } = withForm();
    script.run(({ FormApp }) => FormApp.openById(ids.form).setLimitOneResponsePerUser(true));
    expect(submit(script, ids.form, good).accepted).toBe(true);
    expect(submit(script, ids.form, good, { by: "AN@stc.example" }).accepted).toBe(false);
  });

  test("of a question the form does not have is a mistake of the caller", () => {
    const { script, ids } = withForm();
    expect(() => submit(script, ids.form, { "Chỉ số 11": 8 })).toThrow('has no question "Chỉ số 11"');
  });
});

describe("a form's responders", () => {
  const accepted = (grant: (google: Google, formId: string) => unknown, by: string) => {
    const { script, ids } = withForm();
    script.run((google) => {
      grant(google, ids.form);
    });
    return submit(script, ids.form, good, { by }).accepted;
  };
  const readers = ({ FormApp }: Google, id: string) =>
    FormApp.openById(id).addPublishedReaders(["An@stc.example"]);
  const permission = (resource: object) => (google: Google, id: string) =>
    google.Drive.Permissions.create({ role: "reader", view: "published", ...resource } as object, id);

  test("are anybody while nobody is named, and only those who are named from then on", () => {
    expect(accepted(() => undefined, "binh@stc.example")).toBe(true);
    expect(accepted(readers, "an@stc.example")).toBe(true);
    expect(accepted(readers, "binh@stc.example")).toBe(false);
  });

  test.each([
    [{ type: "anyone" }, "ai@noi-khac.example", true],
    [{ type: "domain", domain: "stc.example" }, "binh@STC.example", true],
    [{ type: "domain", domain: "stc.example" }, "binh@khac-stc.example", false],
    [{ type: "user", emailAddress: "binh@stc.example" }, "Binh@stc.example", true],
    [{ type: "user", emailAddress: "binh@stc.example" }, "an@stc.example", false],
    [{ type: "user", emailAddress: "binh@stc.example", view: "" }, "an@stc.example", true],
  ])("by a permission of %j: may %s answer? %s", (resource, by, may) => {
    expect(accepted(permission(resource), by)).toBe(may);
  });

  test("are told that they need access, before anything of the form is asked", () => {
    const { script, ids } = withForm();
    script.run((google) => {
      readers(google, ids.form);
    });
    expect(submit(script, ids.form, {}, { by: "binh@stc.example" })).toEqual({
      accepted: false,
      problems: [{ message: "Bạn cần có quyền truy cập mới trả lời được biểu mẫu này." }],
    });
  });
});

describe("stored responses", () => {
  test("are one round trip; their getters are recorded but neither numbered nor round trips", () => {
    const { script, ids } = withForm();
    submit(script, ids.form, good);
    const { record } = script.execute(({ FormApp }) => {
      const [response] = FormApp.openById(ids.form).getResponses(new Date(morning));
      return [
        response?.getTimestamp() instanceof Date,
        response?.getRespondentEmail(),
        response?.getItemResponses().map((one) => one.getItem().getId()),
      ];
    });
    const shown = record.calls.map(({ name, number, roundTrip }) => [name, number > 0, roundTrip]);
    expect(shown).toContainEqual(["Form.getResponses", true, true]);
    const getters = shown.filter(([name]) => /^(FormResponse|ItemResponse|Item)\./.test(String(name)));
    expect(getters.length).toBeGreaterThan(5);
    expect(getters.filter(([, numbered, roundTrip]) => numbered || roundTrip)).toEqual([]);
  });

  test("of a moment on include that moment", () => {
    const { script, ids } = withForm();
    submit(script, ids.form, good);
    const counts = script.run(({ FormApp }) => {
      const form = FormApp.openById(ids.form);
      return [morning, morning + 1].map((from) => form.getResponses(new Date(from)).length);
    });
    expect([...counts]).toEqual([1, 0]);
  });
});

describe("a form made by script", () => {
  test("costs 2.5 s and 0.3 s an item", () => {
    const { record } = testScript().execute(({ FormApp }) => {
      FormApp.create("Đăng ký", true).addTextItem();
    });
    expect(record.calls.map(({ name, modelledMs }) => [name, modelledMs])).toEqual([
      ["FormApp.create", 2500],
      ["Form.addTextItem", 300],
    ]);
  });

  test("has ids that look like Google's and come out the same in every run", () => {
    const make = () =>
      testScript().run(({ FormApp }) => {
        const form = FormApp.create("Đăng ký", true);
        return [form.getId(), form.getPublishedUrl(), form.addTextItem().getId()];
      });
    const [id, url, item] = make();
    expect(id).toMatch(/^1[\w-]{43}$/);
    expect(url).toMatch(/^https:\/\/docs\.google\.com\/forms\/d\/e\/1FAIpQLS[\w-]{48}\/viewform$/);
    expect(item).toBeGreaterThan(0);
    expect([...make()]).toEqual([id, url, item]);
  });

  test("rings only its own submit triggers", () => {
    const { script, ids } = withForm();
    script.run(({ FormApp, ScriptApp }) => {
      ScriptApp.newTrigger("bell").forForm(FormApp.openById(ids.form)).onFormSubmit().create();
      ScriptApp.newTrigger("other").forForm(FormApp.create("Khác", true)).onFormSubmit().create();
    });
    expect(formSubmitTriggers(script.host.world, ids.form).map(({ handler }) => handler)).toEqual(["bell"]);
  });

  test("refuses what this workspace does not have, by its name", () => {
    const { error } = testScript().execute(({ FormApp }) => FormApp.create("Đăng ký", true).setIsQuiz(true));
    expect(error?.message).toContain('unsupported("Form.setIsQuiz")');
  });
});
