import { longestValue, type OfficeField } from "../../domain/office-form.ts";

interface OfficeFieldProps {
  readonly field: OfficeField;
  /** False while another field says otherwise. */
  readonly shown: boolean;
}

function idOf({ name }: OfficeField): string {
  return `field-${name}`;
}

/** What the script of the page needs of a field, and what every field has around it. */
export function OfficeFieldPart({ field, shown }: OfficeFieldProps) {
  const { name, shownWhen, required, label, reloads } = field;
  return (
    <div
      class={field.type === "checkbox" || field.type === "checklist" ? "choices" : "field"}
      data-field={name}
      hidden={!shown}
      data-shown-by={shownWhen?.field}
      data-shown-is={shownWhen && JSON.stringify(shownWhen.is)}
      data-missing={required ? `Chưa điền “${label}”.` : undefined}
      data-reloads={reloads}
    >
      <Asked field={field} />
      <p class="field-error" id={`${idOf(field)}-error`} role="alert" />
    </div>
  );
}

function Asked({ field }: { readonly field: OfficeField }) {
  switch (field.type) {
    case "checkbox":
      return <Checkbox field={field} />;
    case "checklist":
      return <Checklist field={field} />;
    default:
      return (
        <>
          <label for={idOf(field)}>
            <LabelText field={field} />
          </label>
          <Help field={field} />
          <Control field={field} />
        </>
      );
  }
}

function LabelText({ field }: { readonly field: OfficeField }) {
  return (
    <>
      {field.label}
      {field.required ? <span class="aside"> (bắt buộc)</span> : null}
    </>
  );
}

function Help({ field }: { readonly field: OfficeField }) {
  return field.help ? (
    <p class="hint" id={`${idOf(field)}-help`}>
      {field.help}
    </p>
  ) : null;
}

/** Ids of the help and the error: both are read out with the field. */
function described(field: OfficeField): string {
  return `${field.help ? `${idOf(field)}-help ` : ""}${idOf(field)}-error`;
}

function Control({ field }: { readonly field: OfficeField }) {
  const { name, type, value = "", required = false } = field;
  const shared = { id: idOf(field), name, required, "aria-describedby": described(field) };
  switch (type) {
    case "textarea":
      return (
        <textarea {...shared} rows={3} maxLength={longestValue(field)}>
          {value}
        </textarea>
      );
    case "select":
      return (
        <select {...shared}>
          <option value="">Chọn…</option>
          {(field.options ?? []).map((option) => (
            <option value={option.value} selected={option.value === value}>
              {option.label}
            </option>
          ))}
        </select>
      );
    case "date":
      return <input {...shared} type="date" value={value} />;
    case "person":
      return <PersonInput field={field} shared={shared} />;
    default:
      return (
        <input
          {...shared}
          {...KEYBOARD[type]}
          value={value}
          maxLength={longestValue(field)}
          autoComplete="off"
        />
      );
  }
}

/** The keyboard that a phone shows. The server says what is wrong with a value: a browser's own words are not Vietnamese. */
const KEYBOARD = {
  text: { type: "text" },
  number: { type: "text", inputMode: "numeric" },
  email: { type: "text", inputMode: "email" },
  "file-link": { type: "text", inputMode: "url" },
  checkbox: {},
  checklist: {},
} as const;

interface PersonInputProps {
  readonly field: OfficeField;
  readonly shared: { readonly id: string; readonly name: string };
}

/** Typed freely, with the people to choose from: `CB0012 – Nguyễn Văn A`. */
function PersonInput({ field, shared }: PersonInputProps) {
  const { value = "", options = [] } = field;
  const list = `${idOf(field)}-list`;
  const chosen = options.find((option) => option.value === value)?.label ?? value;
  return (
    <>
      <input {...shared} type="text" list={list} value={chosen} maxLength={500} autoComplete="off" />
      <datalist id={list}>
        {options.map((option) => (
          <option value={option.label} />
        ))}
      </datalist>
    </>
  );
}

function Checkbox({ field }: { readonly field: OfficeField }) {
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          id={idOf(field)}
          name={field.name}
          value="yes"
          checked={field.value === "yes"}
          required={field.required ?? false}
          aria-describedby={described(field)}
        />
        <span>
          <LabelText field={field} />
        </span>
      </label>
      <Help field={field} />
    </>
  );
}

function Checklist({ field }: { readonly field: OfficeField }) {
  const chosen = (field.value ?? "").split("\n");
  return (
    <fieldset aria-describedby={described(field)}>
      <legend>
        <LabelText field={field} />
      </legend>
      <Help field={field} />
      {(field.options ?? []).map((option) => (
        <label class="choice">
          <input
            type="checkbox"
            name={field.name}
            value={option.value}
            checked={chosen.includes(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
