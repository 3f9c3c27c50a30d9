import type { Approvers } from "../../src/domain/approvers.ts";
import type { Cycle } from "../../src/domain/cycle.ts";
import type { Dossier } from "../../src/domain/dossier.ts";
import type { DossierEvent } from "../../src/domain/events.ts";
import { evolve } from "../../src/domain/evolve.ts";
import type { Person, Roster, Unit } from "../../src/domain/roster.ts";
import { targetsOf } from "../../src/domain/targets.ts";

/** A cycle of 2026 with the plan's figures and the usual dates. */
export const CYCLE: Cycle = {
  year: 2026,
  agency: "Sở Tài chính",
  parentAgency: "UBND TỈNH LẠNG SƠN",
  abbreviation: "STC",
  place: "Lạng Sơn",
  headName: "Hoàng Thị Dung",
  headTitle: "GIÁM ĐỐC",
  headEmail: "giamdoc@stc.example",
  superiorEmail: "captren@langson.example",
  officeEmail: "vanphong@stc.example",
  unionChairEmail: "chutichcd@stc.example",
  associationEmail: "hkh@langson.example",
  opensOn: "2026-10-01",
  selfAssessmentDue: "2026-10-31",
  unitDue: "2026-11-10",
  unionDue: "2026-11-15",
  decisionDue: "2026-11-25",
  cutOff: "2026-11-30",
  passTotal: 80,
  passFloor: 5,
  order: "sequential",
  mail: "immediate",
  criteriaSet: "cong-chuc",
  state: "open",
  version: 1,
  amendedBy: "",
  passTotalCitation: "",
  reviewDays: 0,
  countLongLeave: true,
  remindBefore: [3, 1],
  escalateAfter: 2,
  targets: targetsOf(2026),
};

export const UNIT: Unit = {
  id: "P01",
  name: "Phòng Ngân sách",
  headEmail: "truongphong@stc.example",
  unionEmail: "congdoan1@stc.example",
  deputyDirectorEmail: "phogiamdoc@stc.example",
  validFrom: "",
  validTo: "",
  mergedInto: "",
};

/** The unit's head and its union, in person. */
export const APPROVERS: Approvers = {
  unit: { address: UNIT.headEmail },
  union: { address: UNIT.unionEmail },
  unionRule: undefined,
  deputy: undefined,
};

export const PERSON: Person = {
  id: "CB0012",
  name: "Nông Văn An",
  email: "an@stc.example",
  unitId: "P01",
  position: "Chuyên viên",
  joined: "2015-03-01",
  left: "",
};

export const ROSTER: Roster = { people: [PERSON], units: [UNIT] };

export const EIGHTS: readonly number[] = [8, 8, 8, 8, 8, 8, 8, 8, 8, 8];

export const HOLDER = {
  year: 2026,
  personId: "CB0012",
  name: "Nông Văn An",
  email: "an@stc.example",
  position: "Chuyên viên",
  unitId: "P01",
  unitName: "Phòng Ngân sách",
  agency: "Sở Tài chính",
  onRoll: true,
} as const;

/** A moment of 2026 in Vietnam: `at("10-14 09:03")`. */
export function at(when: string): string {
  const [day = "", time = "00:00"] = when.split(" ");
  return `2026-${day}T${time.length === 5 ? `${time}:00` : time}.000+07:00`;
}

/** A form's answers: ten scores, evidence for each, digital skills and proficiency. */
export function answers(
  scores: readonly (number | string)[] = EIGHTS,
  more: Readonly<Record<string, string>> = {},
) {
  const values: Record<string, string> = { digitalSkills: "Có", proficient: "Có", publish: "Đồng ý" };
  scores.forEach((score, index) => {
    values[`scores.${index + 1}`] = String(score);
    values[`evidence.${index + 1}`] = `Minh chứng ${index + 1}`;
  });
  return { ...values, ...more };
}

/** The dossier that a history of events leaves. */
export function given(...events: readonly DossierEvent[]): Dossier {
  const dossier = events.reduce<Dossier | undefined>((before, event) => evolve(before, event), undefined);
  if (!dossier) throw new Error("Cannot fold: no events given");
  return dossier;
}

export function submitted(scores: readonly number[] = EIGHTS): DossierEvent {
  const submission = {
    at: at("10-14 09:03"),
    responseId: "r1",
    scores,
    evidence: scores.map((_, index) => `Minh chứng ${index + 1}`),
    digitalSkills: true,
    proficient: true,
    consentToPublish: true,
    enteredBy: "person",
  } as const;
  return { type: "SelfAssessmentSubmitted", holder: HOLDER, submission };
}

export function appraised(scores: readonly number[] = EIGHTS): DossierEvent {
  const appraisal = {
    at: at("11-02 10:00"),
    by: UNIT.headEmail,
    scores,
    digitalSkills: true,
    proficient: true,
    reason: "",
  };
  return { type: "DossierAppraised", appraisal };
}

export function concurred(): DossierEvent {
  return {
    type: "UnionConcurred",
    opinion: { at: at("11-05 10:00"), by: UNIT.unionEmail, opinion: "concur", reason: "" },
  };
}

export function objected(): DossierEvent {
  return {
    type: "UnionObjected",
    opinion: {
      at: at("11-05 10:00"),
      by: UNIT.unionEmail,
      opinion: "object",
      reason: "Điểm 3 chưa có minh chứng",
    },
  };
}

export function returned(): DossierEvent {
  return {
    type: "DossierReturned",
    returned: { at: at("11-01 10:00"), by: UNIT.headEmail, reason: "Bổ sung minh chứng 3" },
  };
}

/** The result of an earlier year, as the Office entered it: recognised unless said otherwise. */
export function earlier(
  year: number,
  more: { readonly personId?: string; readonly recognised?: boolean; readonly cause?: string } = {},
): Dossier {
  const { personId = PERSON.id, recognised = true, cause = "" } = more;
  const holder = {
    ...HOLDER,
    year,
    personId,
    email: "",
    position: "",
    unitId: "",
    unitName: "",
    onRoll: false,
  };
  const decision = {
    at: "",
    by: "",
    recognised,
    cause,
    number: `45/QĐ-SKHĐT-${year}`,
    date: `${year}-11-24`,
    agency: "Sở Kế hoạch và Đầu tư",
    streak: recognised ? 1 : 0,
  } as const;
  return given({ type: "EarlierResultRecorded", holder, decision });
}
