import { BASIS_WORDS, basisInWords } from "../../domain/digital-basis.ts";
import type { DigitalBasis } from "../../domain/dossier.ts";
import { YesNo } from "./yes-no.tsx";

/** Answers on digital skills: as the person gave them, or as an appraisal starts from. */
export interface DigitalAnswers {
  readonly digitalSkills: boolean;
  readonly proficient: boolean;
  readonly digitalBasis?: DigitalBasis;
}

interface DigitalPartProps {
  readonly answered: DigitalAnswers;
  readonly start: DigitalAnswers;
}

const word = (yes: boolean) => (yes ? "Có" : "Không");

/** Kỹ năng số: the unit confirms or corrects both answers, and what the first rests on (rules.md, section 4). */
export function DigitalPart({ answered, start }: DigitalPartProps) {
  return (
    <section class="competence">
      <h2>Kỹ năng số</h2>
      <YesNo
        name="digital"
        legend="Có kỹ năng số đáp ứng yêu cầu công việc"
        value={start.digitalSkills}
        note={`Người kê khai trả lời: ${word(answered.digitalSkills)}`}
      />
      <Basis claimed={answered.digitalBasis} start={start.digitalBasis} />
      <YesNo
        name="proficient"
        legend="Thành thạo, tự cập nhật được thông tin trên môi trường số"
        value={start.proficient}
        note={`Người kê khai trả lời: ${word(answered.proficient)}. Chỉ tính khi có kỹ năng số.`}
      />
    </section>
  );
}

interface BasisProps {
  readonly claimed: DigitalBasis | undefined;
  readonly start: DigitalBasis | undefined;
}

/** The paper that the answer rests on, or the unit's own word. Its fields show while the answer is Có. */
function Basis({ claimed, start }: BasisProps) {
  const kinds = Object.entries(BASIS_WORDS);
  return (
    <div class="basis" data-basis hidden={start === undefined}>
      <div class="field">
        <label for="basis">Căn cứ kỹ năng số</label>
        <p class="hint" data-claimed>
          Người kê khai nêu: {claimed ? basisInWords(claimed) : "chưa nêu"}
        </p>
        <select id="basis" name="basis">
          <option value="" selected={start === undefined}>
            Chưa có căn cứ
          </option>
          {kinds.map(([kind, words]) => (
            <option value={kind} selected={start?.kind === kind}>
              {words}
            </option>
          ))}
        </select>
      </div>
      <div class="field" data-basis-note>
        <label for="basis-note">Số, ngày của giấy tờ; hoặc đơn vị xác nhận vì sao</label>
        <input
          id="basis-note"
          name="basis-note"
          maxLength={300}
          value={start?.note ?? ""}
          autocomplete="off"
        />
      </div>
    </div>
  );
}
