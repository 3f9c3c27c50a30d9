import { describe, expect, test } from "@jest/globals";
import type { OfficeForm } from "../../src/domain/office-form.ts";
import { renderOfficeForm } from "../../src/pages/render-page.tsx";
import { OFFICE_FORM } from "./given.ts";

const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(2)>'&`;

function drawn(form: Partial<OfficeForm> = {}): string {
  return renderOfficeForm("sample", { ...OFFICE_FORM, ...form });
}

/** The tag that carries this attribute. */
function tag(html: string, attribute: string): string {
  const found = html.match(/<[^>]+>/g)?.find((candidate) => candidate.includes(attribute));
  if (found === undefined) throw new Error(`no tag with ${attribute}`);
  return found;
}

describe("a dialog that asks", () => {
  test("ties each field to its label, its help and its error, and says in words what is required", () => {
    const html = drawn();
    for (const { name, type } of OFFICE_FORM.fields.filter(({ type }) => type !== "checklist")) {
      expect(`${type} ${html.includes(`id="field-${name}-error"`)}`).toBe(`${type} true`);
      expect(tag(html, `id="field-${name}"`)).toMatch(/aria-describedby="[^"]*-error"/);
    }
    expect(tag(html, 'id="field-file"')).toContain('aria-describedby="field-file-help field-file-error"');
    expect(html).toContain('<label for="field-reason">Lý do<span class="aside"> (bắt buộc)</span></label>');
    expect(html).toContain("<legend>Thành phần dự</legend>");
  });

  test("what the choice hangs on stands above what is known about it, the rest below", () => {
    const places = ['data-field="person"', "data-known", 'data-field="step"'].map((part) =>
      drawn().indexOf(part),
    );
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
  });

  test("a field that depends on another is hidden until that one says so", () => {
    expect(tag(drawn(), 'data-field="to"')).toMatch(/ hidden[ >=]/);
    const [person, step, ...rest] = OFFICE_FORM.fields;
    if (!person || !step) throw new Error("no fields");
    const html = drawn({ fields: [person, { ...step, value: "unit" }, ...rest] });
    expect(tag(html, 'data-field="to"')).not.toMatch(/ hidden[ >=]/);
  });

  test("what stood there before is there again, a person by name", () => {
    const html = drawn();
    expect(tag(html, 'id="field-person"')).toContain('value="CB0012 – Nông Văn An"');
    expect(tag(html, 'id="field-tell"')).toContain("checked");
    expect(tag(html, 'name="version"')).toContain('value="3"');
  });

  test("a step that only chooses asks for the next one; without a button there is none", () => {
    expect(drawn({ chooses: true })).toContain('data-act="office-view"');
    expect(drawn()).toContain('data-act="office"');
    expect(drawn({ button: "" })).not.toContain("<button");
  });

  test("nothing that anybody typed becomes markup", () => {
    const html = drawn({
      title: HOSTILE,
      intro: [HOSTILE],
      facts: [{ label: HOSTILE, value: HOSTILE }],
      table: { caption: HOSTILE, head: [HOSTILE], rows: [[HOSTILE]] },
      warnings: [HOSTILE],
      carries: { [HOSTILE]: HOSTILE },
      button: HOSTILE,
      fields: OFFICE_FORM.fields.map((field) => ({
        ...field,
        label: HOSTILE,
        help: HOSTILE,
        value: HOSTILE,
        shownWhen: { field: HOSTILE, is: [HOSTILE] },
        ...(field.options ? { options: [{ value: HOSTILE, label: HOSTILE }] } : {}),
      })),
    });
    expect(html).not.toMatch(/<script|<img/);
  });
});
