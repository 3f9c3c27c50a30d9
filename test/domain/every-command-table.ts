import { appraiseDossier, prepareDossier } from "../../src/domain/appraisal.ts";
import { takeRegistration, takeSelfAssessment } from "../../src/domain/intake.ts";
import { noteOpening } from "../../src/domain/note-opening.ts";
import { enterRegistration, enterSelfAssessment } from "../../src/domain/office-entry.ts";
import { reassignDossier } from "../../src/domain/reassignment.ts";
import { accept } from "../../src/domain/refusal.ts";
import { returnDossier, takeBackReturn } from "../../src/domain/return-dossier.ts";
import { answerReview, requestReview } from "../../src/domain/review.ts";
import { rollChange } from "../../src/domain/roll-following.ts";
import { concurWithDossier, objectToDossier } from "../../src/domain/union-answer.ts";
import { leaveOutUnionStep } from "../../src/domain/union-step-rules.ts";
import { withdrawRegistration } from "../../src/domain/withdrawal.ts";
import type { Command, Draw } from "./every-command-draw.ts";
import { LIST_COMMANDS } from "./every-command-lists.ts";
import {
  approvers,
  dayFrom,
  intakeContext,
  onDossier,
  one,
  SECOND,
  taken,
  WITH_SECOND,
} from "./every-command-world.ts";
import { answers, PERSON } from "./given.ts";

type Act = { readonly by: string; readonly at: string; readonly version: number; readonly reason?: string };

function act({ by, at, stale, reason }: Draw, version: number): Act {
  return { by, at, version: version + stale, ...(reason === undefined ? {} : { reason }) };
}

const onStep =
  (
    command: (
      dossier: Parameters<typeof appraiseDossier>[0],
      act: Act & Pick<Draw, "scores" | "outcome">,
      context: Parameters<typeof appraiseDossier>[2],
    ) => ReturnType<typeof appraiseDossier>,
  ): Command =>
  (world, draw) =>
    onDossier(world, (dossier) => {
      const context = { cycle: world.cycle, approvers: approvers(world, dossier, draw.at) };
      const { scores, outcome } = draw;
      return one(world, command(dossier, { ...act(draw, dossier.version), scores, outcome }, context));
    });

function response({ at, self }: Draw) {
  const values = { ...answers(self), plan: "Học ngoại ngữ" };
  return { responseId: "r", at, email: PERSON.email, values };
}

/** Every command of the domain by the name of its function; the next one is one line. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  takeRegistration: (world, draw) =>
    taken(world, takeRegistration(response(draw), intakeContext(world, draw.acceptLate))),
  takeSelfAssessment: (world, draw) =>
    taken(world, takeSelfAssessment(response(draw), intakeContext(world, draw.acceptLate))),
  enterRegistration: (world, draw) => {
    const paper = { day: dayFrom(draw.at, draw.shift), link: "https://drive.example/1" };
    const context = intakeContext(world, draw.acceptLate);
    return one(world, enterRegistration(WITH_SECOND, paper, "Học tin học", context, draw.at));
  },
  enterSelfAssessment: (world, draw) => {
    const paper = { day: dayFrom(draw.at, draw.shift), link: "https://drive.example/2" };
    const context = intakeContext(world, draw.acceptLate);
    return one(world, enterSelfAssessment(WITH_SECOND, paper, answers(draw.self), context, draw.at));
  },
  withdrawRegistration: (world, { by, at, reason = "" }) =>
    onDossier(world, (dossier) => {
      const withdrawal = { by, at, reason, enteredBy: "person", paper: "" } as const;
      return one(world, withdrawRegistration(dossier, withdrawal, world.cycle));
    }),
  appraiseDossier: onStep(appraiseDossier),
  prepareDossier: onStep(prepareDossier),
  returnDossier: onStep(returnDossier),
  takeBackReturn: onStep(takeBackReturn),
  concurWithDossier: onStep(concurWithDossier),
  objectToDossier: onStep(objectToDossier),
  requestReview: onStep((dossier, request, { cycle }) =>
    requestReview(dossier, request, { cycle, holidays: [] }),
  ),
  answerReview: onStep(answerReview),
  reassignDossier: (world, { step, to, by, at, reason = "" }) =>
    onDossier(world, (dossier) => {
      const context = { cycle: world.cycle, approvers: approvers(world, dossier, at) };
      return one(world, reassignDossier(dossier, { step, to, by, at, reason }, context));
    }),
  leaveOutUnionStep: (world, { at }) =>
    onDossier(world, (dossier) =>
      one(world, accept(leaveOutUnionStep(dossier, approvers(world, dossier, at), at))),
    ),
  noteOpening: (world, { step, by, at }) =>
    onDossier(world, (dossier) => {
      const context = { cycle: world.cycle, approvers: approvers(world, dossier, at) };
      const event = noteOpening(dossier, { step, by, at }, context);
      return one(world, accept(event ? [event] : []));
    }),
  rollChange: (world, { form, reason = "" }) =>
    onDossier(world, (dossier) => {
      const person = {
        ...PERSON,
        name: form === "none" ? "Nông Văn Anh" : PERSON.name,
        otherEmails: reason === "" ? [SECOND] : [SECOND, "an.ba@mail.example"],
      };
      const event = rollChange(dossier, { ...world.roster, people: [person] }, world.cycle);
      return one(world, accept(event ? [event] : []));
    }),
  ...LIST_COMMANDS,
};
