interface YesNoProps {
  readonly name: string;
  readonly legend: string;
  readonly value: boolean;
  /** What the person answered. */
  readonly note: string;
}

/** A question answered Có or Không. */
export function YesNo({ name, legend, value, note }: YesNoProps) {
  return (
    <fieldset class="yes-no">
      <legend>{legend}</legend>
      <div class="scale two">
        <label>
          <input type="radio" name={name} value="yes" checked={value} />
          <span>Có</span>
        </label>
        <label>
          <input type="radio" name={name} value="no" checked={!value} />
          <span>Không</span>
        </label>
      </div>
      <p class="hint">{note}</p>
    </fieldset>
  );
}
