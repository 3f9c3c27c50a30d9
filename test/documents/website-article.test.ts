import { describe, expect, test } from "@jest/globals";
import { articleData } from "../../src/documents/website-article.ts";
import { packageFacts } from "../../src/domain/package-facts.ts";
import { COHORTS, type Cohort } from "./layout/cohorts.ts";

function cohortNamed(name: string): Cohort {
  const found = COHORTS.find((cohort) => cohort.name === name);
  if (!found) throw new Error(`no cohort ${name}`);
  return found;
}

function saidOf(name: string) {
  const cohort = cohortNamed(name);
  const { figures } = packageFacts(cohort, "");
  const { TieuDe, MoDau, Doan } = articleData({ cycle: cohort.cycle, figures });
  return { figures, all: [TieuDe, MoDau, ...Doan.map(({ NoiDung }) => NoiDung)].join("\n"), cohort };
}

describe("the article for the department's website", () => {
  test("gives the year's figures, and says whether the target is reached", () => {
    const { figures, all } = saidOf("the sample agency");
    expect(all).toContain(`${figures.counts.recognised} công chức, viên chức, người lao động đạt danh hiệu`);
    expect(all).toContain(`có ${figures.counts.registered} người đăng ký`);
    expect(all).toMatch(/kết quả 76,7%, chưa đạt mục tiêu/);
    expect(saidOf("one unit").all).toMatch(/kết quả 100%, đạt mục tiêu/);
  });

  test("reads right where nobody was recognised", () => {
    const { all } = saidOf("nobody passed");
    expect(all).toContain("chưa có trường hợp nào được công nhận danh hiệu");
    expect(all).not.toMatch(/0 người|00|undefined|NaN|kỹ năng số|tiêu biểu/);
  });

  test("names nobody", () => {
    for (const { name } of COHORTS) {
      const { all, cohort } = saidOf(name);
      for (const { name: person } of cohort.dossiers) expect(all).not.toContain(person);
    }
  });
});
