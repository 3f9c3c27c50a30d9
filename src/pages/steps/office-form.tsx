import { initialValues, isShown, type OfficeField, type OfficeForm } from "../../domain/office-form.ts";
import { Facts } from "../parts/facts.tsx";
import { Note } from "../parts/note.tsx";
import { OfficeFieldPart } from "../parts/office-field.tsx";
import { ReadTable } from "../parts/read-table.tsx";

interface OfficeFormProps {
  /** Name of the command that asks. */
  readonly command: string;
  readonly form: OfficeForm;
}

/** A dialog of the Office's menu that asks: what the choice hangs on, what is known about it, what to fill in, one button. */
export function OfficeFormPart({ command, form }: OfficeFormProps) {
  const { title, intro, fields, button, chooses, carries = {} } = form;
  return (
    <>
      <h1>{title}</h1>
      {intro.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
      <form data-act={chooses ? "office-view" : "office"} data-command={command} noValidate>
        {Object.entries(carries).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <FieldsOf fields={fields} which={fields.filter(({ reloads }) => reloads)} />
        <Known form={form} />
        <FieldsOf fields={fields} which={fields.filter(({ reloads }) => !reloads)} />
        <Copy form={form} />
        <div class="alert" data-alert role="alert" />
        {button === "" ? null : (
          <button type="submit" class="button">
            {button}
          </button>
        )}
      </form>
      <p class="visually-hidden" role="status" data-status />
    </>
  );
}

function FieldsOf({
  fields,
  which,
}: {
  readonly fields: readonly OfficeField[];
  readonly which: readonly OfficeField[];
}) {
  const values = initialValues(fields);
  return (
    <>
      {which.map((field) => (
        <OfficeFieldPart field={field} shown={isShown(field, fields, values)} />
      ))}
    </>
  );
}

/** A text to take along: it can be copied by hand where the button may not. */
function Copy({ form: { copy } }: { readonly form: OfficeForm }) {
  if (copy === undefined) return null;
  return (
    <div class="field">
      <label for="copy-text">{copy.label}</label>
      <textarea id="copy-text" data-copy-text readOnly rows={10}>
        {copy.text}
      </textarea>
      <button type="button" class="button secondary" data-copy>
        Sao chép
      </button>
      <p class="hint" role="status" data-copied />
    </div>
  );
}

/** What is known about the choice; reading goes on here when a choice has brought it. */
function Known({ form }: { readonly form: OfficeForm }) {
  const { facts = [], table, warnings = [] } = form;
  if (facts.length === 0 && table === undefined && warnings.length === 0) return null;
  return (
    <section class="known" tabIndex={-1} aria-label="Thông tin cần biết" data-known>
      <Facts facts={facts} />
      {table === undefined ? null : <ReadTable table={table} />}
      {warnings.length === 0 ? null : (
        <Note title="Cần lưu ý" attention>
          <ul>
            {warnings.map((warning) => (
              <li>{warning}</li>
            ))}
          </ul>
        </Note>
      )}
    </section>
  );
}
