import type { DossierEvent } from "../../src/domain/events.ts";
import {
  appraised,
  at,
  CYCLE,
  concurred,
  earlier,
  HOLDER,
  objected,
  returned,
  submitted,
  UNIT,
} from "./given.ts";

const DOCUMENT = { number: "50/QĐ-STC", date: "2026-12-02" };
const BY = { at: at("12-02 09:00"), by: CYCLE.officeEmail };
const UNION = { at: at("11-05 10:00"), by: "", opinion: "not-required", reason: "Công văn 12" } as const;
const registration = { enteredBy: "person", plan: "Học ngoại ngữ", paper: "" } as const;
const registered: DossierEvent = {
  type: "DossierRegistered",
  holder: HOLDER,
  at: at("03-02 09:00"),
  registration,
};
const ready = [registered, submitted(), appraised(), concurred()] as const;
const listed: readonly DossierEvent[] = [
  ...ready,
  { type: "DossierProposed", proposal: { listNumber: 1, proposed: true, cause: "" } },
];
const decision = {
  at: at("11-24 09:00"),
  by: CYCLE.headEmail,
  recognised: true,
  cause: "",
  number: "",
  date: "",
  agency: CYCLE.agency,
  streak: 2,
  runBreak: "Năm 2024: không đăng ký",
} as const;
const recognised: readonly DossierEvent[] = [...listed, { type: "DossierRecognised", decision }];
const signed = { number: "45/QĐ-STC", date: "2026-11-24", signer: "Q. GIÁM ĐỐC Lê Văn Bình", file: "" };
const review = { at: at("11-06 08:00"), reason: "Đã có giấy chứng nhận" };
const earlierResult = earlier(2025);
const earlierDecision = "decision" in earlierResult ? earlierResult.decision : decision;
const recorded: DossierEvent = {
  type: "EarlierResultRecorded",
  holder: { ...HOLDER, year: 2025, onRoll: false },
  decision: earlierDecision,
};

/** A history that ends with each event there is; a new event does not compile until it has one. */
export const HISTORIES: { readonly [T in DossierEvent["type"]]: readonly DossierEvent[] } = {
  DossierRegistered: [registered],
  LearningPlanStated: [
    registered,
    { type: "LearningPlanStated", registration: { ...registration, plan: "Tin học" } },
  ],
  RegistrationWithdrawn: [
    ...ready,
    {
      type: "RegistrationWithdrawn",
      withdrawal: { ...BY, reason: "", enteredBy: "office", paper: "https://drive.example/1" },
    },
  ],
  SelfAssessmentSubmitted: [submitted(), returned(), submitted([9, 8, 8, 8, 8, 8, 8, 8, 8, 8])],
  AppraisalPrepared: [
    submitted(),
    {
      type: "AppraisalPrepared",
      prepared: {
        ...BY,
        scores: [8, 8, 8, 8, 8, 8, 8, 8, 8, 8],
        digitalSkills: true,
        proficient: false,
        reason: "x",
      },
    },
  ],
  DossierAppraised: [submitted(), appraised()],
  DossierReturned: [submitted(), returned()],
  ReturnTakenBack: [
    submitted(),
    returned(),
    { type: "ReturnTakenBack", at: at("11-02 10:00"), by: UNIT.headEmail },
  ],
  UnionConcurred: [...ready],
  UnionObjected: [submitted(), appraised(), objected()],
  UnionStepLeftOut: [submitted(), appraised(), { type: "UnionStepLeftOut", opinion: UNION }],
  ReviewRequested: [...ready, { type: "ReviewRequested", review }],
  ReviewAnswered: [
    ...ready,
    { type: "ReviewRequested", review },
    { type: "ReviewAnswered", answer: { ...BY, text: "Thẩm định lại", outcome: "reopened" } },
  ],
  DossierReassigned: [
    submitted(),
    {
      type: "DossierReassigned",
      step: "unit",
      reassignment: { ...BY, to: "thay@stc.example", reason: "Đi công tác" },
    },
  ],
  LinkOpened: [submitted(), { type: "LinkOpened", opening: { ...BY, step: "unit" } }],
  DossierProposed: listed,
  DossierTakenOffList: [...listed, { type: "DossierTakenOffList", listNumber: 1, reason: "Thiếu một người" }],
  DossierRecognised: recognised,
  DossierNotRecognised: [
    ...listed,
    { type: "DossierNotRecognised", decision: { ...decision, recognised: false, cause: "x", streak: 0 } },
  ],
  DecisionSigned: [...recognised, { type: "DecisionSigned", signed, struckOut: "Chờ kết luận kiểm tra" }],
  DecisionCorrected: [
    ...recognised,
    { type: "DecisionSigned", signed },
    {
      type: "DecisionCorrected",
      correction: { ...BY, document: DOCUMENT, what: "Số quyết định" },
      decision: { number: "54/QĐ-STC" },
      name: "Nông Văn Ân",
    },
  ],
  TitleRevoked: [
    ...recognised,
    { type: "DecisionSigned", signed },
    { type: "TitleRevoked", revocation: { ...BY, document: DOCUMENT, reason: "Kê khai sai" } },
  ],
  EarlierResultRecorded: [recorded],
  EarlierResultChanged: [
    recorded,
    { type: "EarlierResultChanged", decision: { ...earlierDecision, number: "2/QĐ" } },
  ],
  StreakReckoned: [...recognised, { type: "StreakReckoned", streak: 3 }],
  RollFollowed: [
    submitted(),
    { type: "RollFollowed", onRoll: false, email: "an2@stc.example", otherEmails: ["an@mail.example"] },
  ],
};
