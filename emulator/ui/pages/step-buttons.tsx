import type { YearStep } from "../model/year-steps.ts";

/** Buttons that make the reader the person of a step and take them to where it is done. */
export function StepButtons({ step, primary }: { readonly step: YearStep; readonly primary: boolean }) {
  const { person, ways } = step;
  if (!person || person.email === "") return null;
  return (
    <div class="step-go">
      {ways.map((way, index) => (
        <form method="post" action="/people" key={way.path}>
          <input type="hidden" name="next" value={way.path} />
          <button
            type="submit"
            class={`button ${primary && index === 0 ? "primary" : ""} ${index > 0 ? "small" : ""}`}
            name="email"
            value={person.email}
          >
            {way.action}
          </button>
        </form>
      ))}
      <small>
        với vai <strong>{person.name}</strong>
      </small>
    </div>
  );
}
