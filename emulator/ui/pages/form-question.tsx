import type { FormItemState } from "../../services/forms/state.ts";
import { fieldName, OTHER, otherFieldName } from "../model/form-pages.ts";

interface QuestionProps {
  readonly item: FormItemState;
  readonly values: readonly string[];
  readonly problem: string;
}

/** One card of a form: a question with its help, its answer field and what is wrong with the answer. */
export function Question({ item, values, problem }: QuestionProps) {
  if (item.type === "SECTION_HEADER") return <SectionHeader item={item} />;
  const single = item.type === "TEXT" || item.type === "PARAGRAPH_TEXT";
  const id = `q${item.entryId}`;
  const scale = item.type === "SCALE";
  const describedBy =
    [
      item.helpText && `${id}-help`,
      scale && item.lowerLabel && `${id}-low`,
      scale && item.upperLabel && `${id}-high`,
      problem && `${id}-problem`,
    ]
      .filter(Boolean)
      .join(" ") || undefined;
  return (
    <div class={`g-card g-question ${problem ? "has-problem" : ""}`} id={id}>
      {single ? (
        <>
          <label class="g-title" for={`${id}-input`}>
            <Title item={item} />
          </label>
          <Help item={item} id={id} />
          <TextField
            item={item}
            id={`${id}-input`}
            value={values[0] ?? ""}
            describedBy={describedBy}
            problem={problem}
          />
        </>
      ) : (
        <fieldset aria-describedby={describedBy}>
          <legend class="g-title">
            <Title item={item} />
          </legend>
          <Help item={item} id={id} />
          {scale ? (
            <Scale item={item} id={id} value={values[0] ?? ""} />
          ) : (
            <Choices item={item} values={values} />
          )}
        </fieldset>
      )}
      {problem && (
        <p class="g-problem" id={`${id}-problem`}>
          <span aria-hidden="true">!</span> {problem}
        </p>
      )}
    </div>
  );
}

function Title({ item }: { readonly item: FormItemState }) {
  return (
    <>
      {item.title}
      {item.required && (
        <span class="g-required">
          {" "}
          <span aria-hidden="true">*</span>
          <span class="visually-hidden">(bắt buộc)</span>
        </span>
      )}
    </>
  );
}

function Help({ item, id }: { readonly item: FormItemState; readonly id: string }) {
  if (item.helpText === "") return null;
  return (
    <div class="g-help" id={`${id}-help`}>
      {item.helpText}
    </div>
  );
}

function SectionHeader({ item }: { readonly item: FormItemState }) {
  return (
    <div class="g-card g-section">
      <h2>{item.title}</h2>
      {item.helpText && <div class="g-help">{item.helpText}</div>}
    </div>
  );
}

interface TextFieldProps {
  readonly item: FormItemState;
  readonly id: string;
  readonly value: string;
  readonly describedBy: string | undefined;
  readonly problem: string;
}

function TextField({ item, id, value, describedBy, problem }: TextFieldProps) {
  const shared = {
    id,
    name: fieldName(item),
    placeholder: "Câu trả lời của bạn",
    "aria-describedby": describedBy,
    "aria-invalid": problem ? ("true" as const) : undefined,
    "aria-required": item.required ? ("true" as const) : undefined,
  };
  if (item.type === "TEXT") return <input class="g-text" type="text" value={value} {...shared} />;
  return (
    <textarea class="g-text" rows={2} {...shared}>
      {value}
    </textarea>
  );
}

function Scale({
  item,
  id,
  value,
}: {
  readonly item: FormItemState;
  readonly id: string;
  readonly value: string;
}) {
  const points = Array.from(
    { length: item.upperBound - item.lowerBound + 1 },
    (_, index) => item.lowerBound + index,
  );
  return (
    <div class="g-scale">
      <span class="g-scale-label" id={`${id}-low`}>
        <span class="visually-hidden">{item.lowerBound}: </span>
        {item.lowerLabel}
      </span>
      <div class="g-points">
        {points.map((point) => (
          <label key={point}>
            <span>{point}</span>
            <input type="radio" name={fieldName(item)} value={point} checked={value === String(point)} />
          </label>
        ))}
      </div>
      <span class="g-scale-label" id={`${id}-high`}>
        <span class="visually-hidden">{item.upperBound}: </span>
        {item.upperLabel}
      </span>
    </div>
  );
}

function Choices({ item, values }: { readonly item: FormItemState; readonly values: readonly string[] }) {
  const type = item.type === "CHECKBOX" ? "checkbox" : "radio";
  const other = values.find((value) => !item.choices.includes(value)) ?? "";
  return (
    <div class="g-choices">
      {item.choices.map((choice) => (
        <label key={choice}>
          <input type={type} name={fieldName(item)} value={choice} checked={values.includes(choice)} />
          <span>{choice}</span>
        </label>
      ))}
      {item.otherOption && (
        <div class="g-other">
          <label>
            <input type={type} name={fieldName(item)} value={OTHER} checked={other !== ""} />
            <span>Mục khác:</span>
          </label>
          <input
            class="g-text"
            name={otherFieldName(item)}
            value={other}
            aria-label={`${item.title}: mục khác`}
          />
        </div>
      )}
    </div>
  );
}
