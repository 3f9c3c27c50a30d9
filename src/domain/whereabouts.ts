import type { Approvers, StepHolder } from "./approvers.ts";
import type { Instant } from "./calendar.ts";
import type { Cycle } from "./cycle.ts";
import type { Dossier, Opening, Step } from "./dossier.ts";
import { hasOpenReview } from "./review.ts";
import { awaitsUnion } from "./union-answer.ts";
import { opinionGiver } from "./union-step-rules.ts";

/** Who has a dossier in hand. */
export interface Whereabouts {
  /** In words: `Người thẩm định của đơn vị`. */
  readonly role: string;
  /** Empty where nobody holds it, or it is the person's own turn. */
  readonly address: string;
  /** Who delegated, where the address acts for somebody else. */
  readonly onBehalfOf?: string;
  /** What they are asked to do. */
  readonly task: string;
  /** Since when it waits there; empty where that is not known. */
  readonly since: Instant | "";
  /** The step whose link they have; absent where there is no link to be opened. */
  readonly step?: Step;
  /** Who first opened the link of this step, and when; absent where nobody was seen to. */
  readonly opened?: Opening;
}

function latest(...instants: readonly (Instant | undefined)[]): Instant | "" {
  const known = instants.filter((instant) => instant !== undefined).sort();
  return known[known.length - 1] ?? "";
}

function held(
  holder: StepHolder | undefined,
  step: Step,
  dossier: Dossier,
  rest: Pick<Whereabouts, "role" | "task" | "since">,
): Whereabouts {
  const { opened } = dossier;
  return {
    ...rest,
    step,
    address: holder?.address ?? "",
    ...(holder?.onBehalfOf === undefined ? {} : { onBehalfOf: holder.onBehalfOf }),
    ...(opened?.step === step ? { opened } : {}),
  };
}

/** Since when a dossier that was handed in waits for the unit: the last thing that brought it there. */
function waitsForUnitSince(dossier: Dossier): Instant | "" {
  if (dossier.state !== "Submitted") return "";
  const { submission, union, review, takenBack } = dossier;
  const objected = union?.opinion === "object" ? union.at : undefined;
  return latest(submission.at, objected, review?.answer?.at, takenBack?.at);
}

function ownTurn(task: string, since: Instant): Whereabouts {
  return { role: "Đồng chí", address: "", task, since };
}

/**
 * Who has this dossier in hand, and since when; two where unit and union work side by side, nobody once it is decided
 * or withdrawn.
 */
export function whereaboutsOf(
  dossier: Dossier,
  { unit, union, unionRule }: Approvers,
  cycle: Pick<Cycle, "order" | "officeEmail" | "headEmail">,
): readonly Whereabouts[] {
  const unitRole = "Người thẩm định của đơn vị";
  const unionRole = opinionGiver(unionRule);
  const opinion = (since: Instant | "") =>
    held(union, "union", dossier, { role: unionRole, task: "cho ý kiến", since });
  switch (dossier.state) {
    case "Registered":
      return [ownTurn("nộp phiếu tự đánh giá", dossier.registeredAt)];
    case "Returned":
      return [ownTurn("bổ sung và nộp lại phiếu tự đánh giá", dossier.returned.at)];
    case "Submitted": {
      const since = waitsForUnitSince(dossier);
      const appraises = held(unit, "unit", dossier, { role: unitRole, task: "thẩm định", since });
      return awaitsUnion(dossier, cycle, unionRule)
        ? [appraises, opinion(dossier.submission.at)]
        : [appraises];
    }
    case "AwaitingUnion":
      return [opinion(dossier.appraisal.at)];
    case "Appraised": {
      const { review, appraisal, union: given } = dossier;
      if (hasOpenReview(dossier)) {
        const task = "trả lời đề nghị xem xét lại";
        return [{ role: unitRole, address: unit?.address ?? "", task, since: review?.at ?? "" }];
      }
      const since = latest(appraisal.at, given.at, review?.answer?.at);
      return [{ role: "Văn phòng", address: cycle.officeEmail, task: "lập danh sách đề nghị", since }];
    }
    case "Proposed": {
      const task = `phê duyệt danh sách số ${dossier.proposal.listNumber}`;
      return [
        { role: "Thủ trưởng cơ quan", address: cycle.headEmail, task, since: dossier.proposal.at ?? "" },
      ];
    }
    case "Recognised":
    case "NotRecognised":
    case "Withdrawn":
    case "Revoked":
    case "EarlierResult":
      return [];
  }
}

/**
 * What would still make the dossier fuller, in words, while the person can add it; nothing of it keeps it from being
 * appraised.
 */
export function missingFrom(dossier: Dossier): readonly string[] {
  if (dossier.state !== "Registered" && dossier.state !== "Submitted" && dossier.state !== "Returned")
    return [];
  const missing: string[] = [];
  if (dossier.registration === undefined || dossier.registration.plan === "") {
    missing.push("Kế hoạch học tập của năm");
  }
  if (!("submission" in dossier)) return [...missing, "Phiếu tự đánh giá"];
  const { evidence, digitalSkills, digitalBasis } = dossier.submission;
  const without = evidence.flatMap((text, index) => (text === "" ? [index + 1] : []));
  if (without.length > 0) missing.push(`Minh chứng ở chỉ số ${without.join(", ")}`);
  if (digitalSkills && digitalBasis === undefined) missing.push("Căn cứ của kỹ năng số");
  return missing;
}
