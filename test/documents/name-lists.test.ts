import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import * as builder from "../../document-templates/builder/name-lists.ts";
import { pack } from "../../document-templates/builder/pack.ts";
import { publicList, registrationList } from "../../src/documents/name-lists.ts";
import type { Dossier } from "../../src/domain/dossier.ts";
import { publicPeople, registeredPeople } from "../../src/domain/list-papers.ts";
import { NOT_ISSUED } from "../../src/domain/paper-issue.ts";
import type { Outcome } from "../../src/domain/refusal.ts";
import { paragraphs, partOf, rows } from "./docx-text.ts";
import { LEFT_OVER, lookOf, pageFindings, tableFindings } from "./layout-of.ts";
import { sampleDossiers, sampleList } from "./sample-list.ts";

const committed = (name: string) =>
  readFileSync(new URL(`../../document-templates/${name}.docx`, import.meta.url));

async function xmlOf(made: Outcome<string>): Promise<string> {
  if (!made.ok) throw new Error(made.message);
  return partOf(made.value, "word/document.xml");
}

/** Decisions signed; every third person did not agree to be named. */
function signed(count: number): readonly Dossier[] {
  return sampleDossiers(count).map((dossier, index) =>
    dossier.state === "Recognised"
      ? {
          ...dossier,
          submission: { ...dossier.submission, consentToPublish: index % 3 !== 0 },
          decision: { ...dossier.decision, signer: "GIÁM ĐỐC Hoàng Minh Đức" },
        }
      : dossier,
  );
}

function publicXml(count: number): Promise<string> {
  const { cycle, unitOrder } = sampleList(count);
  const facts = { cycle, issue: NOT_ISSUED, unitOrder, ...publicPeople(signed(count), 2026) };
  return xmlOf(publicList(facts, committed("public-list").toString("base64")));
}

function registrationXml(count: number): Promise<string> {
  const { cycle, unitOrder } = sampleList(count);
  const facts = {
    cycle,
    issue: NOT_ISSUED,
    unitOrder,
    people: registeredPeople(sampleDossiers(count), 2026),
  };
  return xmlOf(registrationList(facts, committed("registration-list").toString("base64")));
}

describe.each([
  ["public-list", builder.publicList, publicXml],
  ["registration-list", builder.registrationList, registrationXml],
] as const)("%s", (name, template, xmlFor) => {
  test("the committed template is what the builder writes, and no larger than 12 KB", async () => {
    expect(Buffer.from(await pack(template())).equals(committed(name))).toBe(true);
    expect(committed(name).length).toBeLessThanOrEqual(12_288);
  });

  test.each([1, 60, 700])("%i people: an annex as prescribed, nothing left over", async (count) => {
    const xml = await xmlFor(count);
    const centred = { size: 14, bold: true, italic: false, align: "center" };
    expect(lookOf(xml, "PHỤ LỤC")).toEqual(centred);
    expect(lookOf(xml, "DANH SÁCH")).toEqual(centred);
    expect(pageFindings(xml)).toEqual([]);
    expect(tableFindings(xml)).toEqual([]);
    expect(paragraphs(xml).join("\n")).not.toMatch(LEFT_OVER);
  });
});

test("the public list names only who is recognised by a signed decision and agreed, by name and unit", async () => {
  const dossiers = signed(60);
  const agreed = dossiers.filter((one) => one.state === "Recognised" && one.submission.consentToPublish);
  expect(agreed.length).toBeGreaterThan(0);
  const named = rows(await publicXml(60)).slice(1);
  expect(named.map((row) => row.split(" | ").slice(1).join(" | ")).sort()).toEqual(
    agreed.map(({ name, unitName }) => `${name} | ${unitName}`).sort(),
  );
  expect(publicPeople(sampleDossiers(60), 2026).people).toEqual([]);
});

test("the list of registrations leaves out who withdrew", () => {
  const [one] = sampleDossiers(1);
  if (one?.state !== "Recognised") throw new Error("the sample's first person is recognised");
  expect(registeredPeople([one], 2026)).toHaveLength(1);
  const { submission: _, appraisal: __, union: ___, proposal: ____, decision: _____, ...registered } = one;
  const withdrawal = {
    at: one.registeredAt,
    by: one.email,
    reason: "",
    enteredBy: "person",
    paper: "",
  } as const;
  expect(registeredPeople([{ ...registered, state: "Withdrawn", withdrawal }], 2026)).toEqual([]);
});
