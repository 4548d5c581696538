import fc from "fast-check";
import { expect, test } from "vitest";
import type { Framework } from "../../src/framework/framework.ts";
import { resolveProfile } from "../../src/framework/profile/resolve-profile.ts";
import { outcomeGrade } from "../../src/schema/grade.ts";
import { verifyAssessment } from "../../src/verify/verify-assessment.ts";
import { type Data, must } from "../builders.ts";
import { assessmentOf, oneFile, ratedSituations, type Situation, saidIn, situations } from "./inspections.ts";

const criteriaOf = ({ data }: Framework): readonly string[] => data.themes.flatMap((theme) => theme.criteria.map(({ id }) => id));
const pick = (ids: readonly string[], mask: number): readonly string[] => {
  const chosen = ids.filter((_, at) => ((mask >> at) & 1) === 1);
  return chosen.length > 0 ? chosen : ids.slice(0, 1);
};
const looking = (kader: Framework, criteria: readonly string[]): Framework => {
  const { id, version } = kader.data;
  const text = { title: "Een keuze", description: "Voor een deel van het kader.", question: "Werkt dit deel?" };
  const data = { kind: "profile", format: 1, id: "keuze", framework: { id, version }, ...text, criteria, levelsShown: "all", basedOn: [] };
  return must(resolveProfile({ path: "profiles/keuze.json", text: JSON.stringify(data) }, kader));
};
const named = ({ data: { id, version } }: Framework) => ({ framework: { id, version, profile: "keuze" } });

/** What is left to say when these criteria, and the themes without any of them, may not be judged. */
function allowed({ kader, parts }: Situation, chosen: readonly string[]): Data {
  const themes = kader.data.themes.filter((theme) => theme.criteria.some(({ id }) => chosen.includes(id))).map(({ id }) => id);
  const may = new Set([...chosen, ...themes, "overall"]);
  const kept = (items: readonly Data[] = []) => items.filter((item) => may.has(String(item["about"])));
  return {
    ...parts,
    ratings: parts.ratings.map((block) => ({ ...block, ratings: kept(block["ratings"] as readonly Data[]) })),
    notRated: kept(parts.notRated),
    consensus: kept(parts.consensus),
    judgements: kept(parts.judgements),
  };
}

test("a profile never changes a chosen criterion, assesses no other, and what it gives can be computed again", () => {
  let scored = 0;
  fc.assert(
    fc.property(situations, fc.nat(), (situation, mask) => {
      const { kader } = situation;
      const chosen = pick(criteriaOf(kader), mask);
      const parts = allowed(situation, chosen);
      const whole = assessmentOf(kader, oneFile(parts));
      const part = assessmentOf(looking(kader, chosen), oneFile({ ...parts, ...named(kader) }));
      if (!whole || !part) return;
      for (const [at, result] of part.criteria.entries()) {
        if (chosen.includes(result.id)) expect(result).toEqual(whole.criteria[at]);
        else
          expect([result.outcome.state, result.outsideProfile, result.picture]).toEqual([
            "not-assessed",
            true,
            whole.criteria[at]?.picture,
          ]);
        scored += result.outcome.state === "scored" ? 1 : 0;
      }
      expect(must(verifyAssessment(JSON.parse(JSON.stringify(part))))).toEqual([]);
    }),
    { numRuns: 20 },
  );
  expect(scored).toBeGreaterThan(3);
});

test("where only people settle criteria, a theme comes out as when nobody had rated what is left out, or not at all", () => {
  let compared = 0;
  fc.assert(
    fc.property(ratedSituations, fc.nat(), ({ kader, said }, mask) => {
      const chosen = pick(criteriaOf(kader), mask);
      const parts = saidIn(new Map([...said].filter(([id]) => chosen.includes(id))));
      const whole = assessmentOf(kader, oneFile(parts));
      const part = assessmentOf(looking(kader, chosen), oneFile({ ...parts, ...named(kader) }));
      for (const [at, { id, outcome }] of part?.themes.entries() ?? []) {
        const grade = outcomeGrade(outcome);
        if (grade === undefined) continue;
        expect([id, grade]).toEqual([id, outcomeGrade(whole?.themes[at]?.outcome)]);
        compared += 1;
      }
    }),
    { numRuns: 30 },
  );
  expect(compared).toBeGreaterThan(3);
});
