import { appraiseDossier, prepareDossier } from "../domain/appraisal.ts";
import type { AppraisalContext, Decided } from "../domain/appraisal-gate.ts";
import type { Instant } from "../domain/calendar.ts";
import type { Dossier } from "../domain/dossier.ts";
import { returnDossier, takeBackReturn } from "../domain/return-dossier.ts";
import { total } from "../domain/scoring.ts";
import { concurWithDossier, objectToDossier } from "../domain/union-answer.ts";
import { opinionGivenBy } from "../domain/union-step-rules.ts";
import type { DossierAct } from "./appraisal-acts.ts";

/** What an approver's act comes to. */
export function decideDossier(
  dossier: Dossier,
  act: DossierAct,
  by: string,
  at: Instant,
  context: AppraisalContext,
): Decided {
  switch (act.kind) {
    case "appraise":
      return appraiseDossier(dossier, { ...act, by, at }, context);
    case "prepare":
      return prepareDossier(dossier, { ...act, by, at }, context);
    case "return":
      return returnDossier(dossier, { ...act, by, at }, context);
    case "take-back":
      return takeBackReturn(dossier, { ...act, by, at }, context);
    case "concur":
      return concurWithDossier(dossier, { ...act, by, at }, context);
    case "object":
      return objectToDossier(dossier, { ...act, by, at }, context);
  }
}

/** What was recorded, in words; the same whether now or by the first of two taps. */
export function recordedInWords({ kind }: DossierAct, after: Dossier): string {
  const whose = `${after.name} (${after.personId})`;
  switch (kind) {
    case "appraise":
      return "appraisal" in after
        ? `Đã ghi thẩm định hồ sơ của ${whose}: ${total(after.appraisal.scores)} điểm.`
        : `Đã ghi thẩm định hồ sơ của ${whose}.`;
    case "prepare":
      return `Đã lưu dự thảo thẩm định hồ sơ của ${whose}; chưa có điểm nào được ghi.`;
    case "return":
      return `Đã gửi yêu cầu bổ sung tới ${whose}.`;
    case "take-back":
      return `Đã thu hồi yêu cầu bổ sung; hồ sơ của ${whose} trở lại chờ thẩm định.`;
    case "concur":
      return `Đã ghi ý kiến nhất trí của ${"union" in after && after.union ? opinionGivenBy(after.union) : "Công đoàn"} đối với hồ sơ của ${whose}.`;
    case "object":
      return `Đã ghi ý kiến không nhất trí; hồ sơ của ${whose} trở lại đơn vị.`;
  }
}
