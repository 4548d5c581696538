import type { Assessment } from "@referentiekader/core";
import { expect, test } from "vitest";
import { statusScreen } from "../../src/status/status-screen.ts";
import { wordsIn } from "../../src/words/words.ts";

const criterion = (id: string, number: string) => ({ id, number, title: `Criterium ${id}`, indicators: [{ id: `${id}-zichtbaar` }] });
const seen = { observations: 2, sources: 2, cases: 1, citizens: 1, singleSource: false, emptyIndicators: [], demands: [] };
const unseen = { ...seen, observations: 0, sources: 0, cases: 0, citizens: 0 };
const ratings = { closed: 0, of: 0, entries: [] };
const open = { state: "undetermined", coverage: {}, possible: { levels: [] }, needs: [] };
const outside = { outsideProfile: true, outcome: { state: "not-assessed", reason: "Uitsluiting" } };

/** Two themes; the profile chooses one criterion of the first. By-catch is all that was seen. */
const assessment = {
  framework: {
    id: "samen",
    version: "1.0.0",
    themes: [
      { id: "toegang", number: "1", title: "Toegang", criteria: [criterion("wachten", "1.1"), criterion("signaleren", "1.2")] },
      { id: "leren", number: "2", title: "Leren", criteria: [criterion("casussen", "2.1")] },
    ],
  },
  profile: { title: "Uitsluiting", levelsShown: "all" },
  inspection: { id: "noord", title: "Noord" },
  phase: "draft",
  criteria: [
    { id: "wachten", theme: "toegang", evidence: unseen, ratings, outcome: open },
    { id: "signaleren", theme: "toegang", evidence: seen, ratings, ...outside },
    { id: "casussen", theme: "leren", evidence: seen, ratings, ...outside },
  ],
  themes: [],
} as unknown as Assessment;

const screenOf = (one: Assessment, language: "nl" | "en" = "nl") =>
  statusScreen(
    {
      assessment: one,
      phase: "draft",
      closed: { closed: 0, of: 0, waiting: [] },
      ratingsFile: undefined,
      hearing: [],
      undecided: [],
      label: "noord",
    },
    wordsIn[language],
    (_style, text) => text,
  );

test("an inspection with a profile names it, and how much of the framework it looks at", () => {
  expect(screenOf(assessment)).toContain("\nProfiel “Uitsluiting”: 1 van de 3 criteria.\n");
  expect(screenOf(assessment, "en")).toContain("Uitsluiting");
});

test("what the profile leaves out has no row, and a theme without rows no head", () => {
  const screen = screenOf(assessment);
  expect(screen).toContain("1.1 Criterium wachten");
  expect(screen).not.toMatch(/1\.2|2 Leren|2\.1/);
});

test("by-catch is no first observation: there is still nothing about what was asked", () => {
  const { profile: _profile, ...rest } = assessment;
  const chosen = rest.criteria.map(({ outsideProfile: _outside, ...result }) => result);
  const next = (one: Assessment) => screenOf(one).split("\n").at(-2);
  expect(next(assessment)).not.toBe(next({ ...rest, criteria: chosen }));
});

test("without a profile there is no word of one, and every criterion has its row", () => {
  const { profile: _profile, ...rest } = assessment;
  const screen = screenOf({ ...rest, criteria: rest.criteria.map(({ outsideProfile: _outside, ...result }) => result) });
  expect(screen).not.toMatch(/profiel/i);
  expect(screen).toMatch(/1\.1.*1\.2.*2 Leren.*2\.1/s);
});
