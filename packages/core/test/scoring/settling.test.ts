import { describe, expect, test } from "vitest";
import type { RatingsResult, Room } from "../../src/schema/assessment.ts";
import type { Outcome, Possible } from "../../src/schema/outcome.ts";
import { openOf } from "../../src/scoring/leaf.ts";
import { agree } from "../../src/scoring/ratings.ts";
import { indexScale } from "../../src/scoring/rules/scale-index.ts";
import { proposedOutcome, type Settling, settle } from "../../src/scoring/settle.ts";
import { ontwikkeling, procent, punten } from "../builders.ts";

const levels = indexScale({ ...ontwikkeling, levels: [...ontwikkeling.levels] });
const percents = indexScale({ ...procent });
const points = indexScale({ ...punten });
const all = [...levels.order];

const room: Room = { levels: ["ontbreekt", "in-aanzet"], bounds: [] };
const nothing: Settling = {
  id: "plan",
  scale: levels,
  indicators: { scored: 1, applicable: 3 },
  judgement: undefined,
  setAside: undefined,
  consensus: undefined,
  agreement: { kind: "none" },
  proposal: undefined,
  otherwise: "rating",
};
const by = { because: "Daarom.", date: "2024-04-19", outsideRoom: false };
const judgement = { ...by, by: "inspecteur-1", actors: [], level: "geborgd" };
const consensus = { ...by, by: ["inspecteur-1"], level: "op-orde" };
const withProposal = (grade: string | undefined, parts: object = {}) => ({ grade, needs: [], room, ...parts });

/** Two counts: indicators with an observation, and criteria with a level. */
const coverage = (scored: 0 | 1) => ({ scored: 1, applicable: 3, leaves: { scored, applicable: 1 } });
const scoredAt = (level: string, stage: string) => ({
  state: "scored",
  level,
  stage,
  coverage: coverage(1),
  possible: { levels: [level] },
});
const without = (possible: Possible, ...needs: readonly object[]) => ({ state: "undetermined", coverage: coverage(0), possible, needs });
const need = (what: string) => ({ about: "plan", need: what });

describe("what settles a criterion, and all that is kept of it", () => {
  test.each<{ name: string; parts: Partial<Settling>; is: object }>([
    { name: "a judgement", parts: { judgement, consensus, proposal: withProposal("ontbreekt") }, is: scoredAt("geborgd", "judgement") },
    {
      name: "a judgement in a number",
      parts: { scale: percents, judgement: { ...by, by: "inspecteur-1", actors: [], value: "7.5" } },
      is: {
        state: "scored",
        value: "7.5",
        stage: "judgement",
        coverage: coverage(1),
        possible: { interval: { from: "7.5", until: "7.5" } },
      },
    },
    {
      name: "set aside, with the reason",
      parts: { setAside: { why: "not-applicable", because: "Geen hulp afgesloten." }, consensus },
      is: { state: "not-applicable", reason: "Geen hulp afgesloten." },
    },
    {
      name: "set aside for lack of evidence: nothing but the room is left of the proposal",
      parts: { setAside: { why: "insufficient-evidence", because: "Geen dossiers." }, consensus, proposal: withProposal("ontbreekt") },
      is: without({ levels: ["ontbreekt", "in-aanzet"] }, need("observations")),
    },
    { name: "a consensus", parts: { consensus, agreement: { kind: "equal", grade: "ontbreekt" } }, is: scoredAt("op-orde", "consensus") },
    {
      name: "equal ratings",
      parts: { agreement: { kind: "equal", grade: "in-aanzet" }, proposal: withProposal("ontbreekt") },
      is: scoredAt("in-aanzet", "rating"),
    },
    {
      name: "all say that it does not apply",
      parts: { agreement: { kind: "not-applicable", reason: "Niet hier." }, proposal: withProposal("ontbreekt") },
      is: { state: "not-applicable", reason: "Niet hier." },
    },
    {
      name: "all say that they did not look",
      parts: { agreement: { kind: "not-assessed", reason: "Geen tijd." }, proposal: withProposal("ontbreekt") },
      is: { state: "not-assessed", reason: "Geen tijd." },
    },
    {
      name: "unequal ratings: the span that was rated, and a consensus is asked for",
      parts: { agreement: { kind: "unequal", span: { levels: ["op-orde", "geborgd"] } }, proposal: withProposal("ontbreekt") },
      is: without({ levels: ["op-orde", "geborgd"] }, need("consensus")),
    },
    {
      name: "unequal ratings of which the span is not known: the room",
      parts: { agreement: { kind: "unequal", span: undefined }, proposal: withProposal("ontbreekt") },
      is: without({ levels: ["ontbreekt", "in-aanzet"] }, need("consensus")),
    },
    {
      name: "all saw too little",
      parts: { agreement: { kind: "insufficient-evidence" }, proposal: withProposal("ontbreekt") },
      is: without({ levels: ["ontbreekt", "in-aanzet"] }, need("observations")),
    },
    { name: "a proposal", parts: { proposal: withProposal("in-aanzet") }, is: scoredAt("in-aanzet", "proposal") },
    {
      name: "a proposal without a level: what it needs",
      parts: { proposal: withProposal(undefined, { needs: [{ about: "plan", need: "cases", short: 2 }] }) },
      is: without({ levels: ["ontbreekt", "in-aanzet"] }, { about: "plan", need: "cases", short: 2 }),
    },
    {
      name: "a proposal without a number: everything in its room",
      parts: { scale: percents, proposal: withProposal(undefined, { room: { interval: { from: "10", until: "60" }, bounds: [] } }) },
      is: without({ interval: { from: "10", until: "60" } }),
    },
    { name: "nobody's word: a rating is asked for", parts: {}, is: without({ levels: all }, need("rating")) },
    { name: "or a judgement", parts: { otherwise: "judgement" }, is: without({ levels: all }, need("judgement")) },
    { name: "on a scale of numbers", parts: { scale: percents }, is: without({ interval: { from: "0", until: "100" } }, need("rating")) },
    { name: "prose: no level is asked for", parts: { scale: undefined }, is: without({ levels: [] }) },
  ])("$name", ({ parts, is }) => {
    expect(settle({ ...nothing, ...parts })).toStrictEqual(is);
  });

  test.each<{ name: string; proposal: Settling["proposal"]; is: object | undefined }>([
    { name: "nothing where nothing is computed", proposal: undefined, is: undefined },
    { name: "the proposal", proposal: withProposal("in-aanzet"), is: scoredAt("in-aanzet", "proposal") },
    {
      name: "what the proposal needs",
      proposal: withProposal(undefined, { needs: [need("observations")] }),
      is: without({ levels: ["ontbreekt", "in-aanzet"] }, need("observations")),
    },
  ])("whatever people say, observations alone give $name", ({ proposal, is }) => {
    expect(proposedOutcome({ ...nothing, judgement, consensus, proposal })).toStrictEqual(is);
  });
});

const said = (...entries: readonly object[]): RatingsResult =>
  ({ closed: 1, of: 1, entries: entries.map((entry) => ({ assessor: "inspecteur-1", outsideRoom: false, ...entry })) }) as RatingsResult;

describe("what ratings say together", () => {
  const because = "Daarom.";
  test.each<{ name: string; ratings: RatingsResult; on?: typeof levels | undefined; is: object }>([
    { name: "nobody rated", ratings: said(), is: { kind: "none" } },
    { name: "one level", ratings: said({ level: "op-orde" }, { level: "op-orde" }), is: { kind: "equal", grade: "op-orde" } },
    {
      name: "one number",
      ratings: said({ value: "7.5" }, { value: "7.5" }),
      on: percents,
      is: { kind: "equal", grade: "7.5" },
    },
    {
      name: "two levels: with what lies between",
      ratings: said({ level: "op-orde" }, { level: "ontbreekt" }),
      is: { kind: "unequal", span: { levels: ["ontbreekt", "in-aanzet", "op-orde"] } },
    },
    {
      name: "two numbers: everything from the lower to the higher",
      ratings: said({ value: "10" }, { value: "9" }),
      on: percents,
      is: { kind: "unequal", span: { interval: { from: "9", until: "10" } } },
    },
    {
      name: "a level and no level",
      ratings: said({ level: "op-orde" }, { notRated: "not-applicable" }),
      is: { kind: "unequal", span: undefined },
    },
    {
      name: "a level, and someone who did not look",
      ratings: said({ notRated: "not-assessed", because }, { level: "op-orde" }),
      is: { kind: "equal", grade: "op-orde" },
    },
    { name: "no scale to span", ratings: said({ level: "a" }, { level: "b" }), on: undefined, is: { kind: "unequal", span: undefined } },
    { name: "does not apply", ratings: said({ notRated: "not-applicable", because }), is: { kind: "not-applicable", reason: "Daarom." } },
    { name: "does not apply, without a reason", ratings: said({ notRated: "not-applicable" }), is: { kind: "not-applicable", reason: "" } },
    { name: "too little was seen", ratings: said({ notRated: "insufficient-evidence", because }), is: { kind: "insufficient-evidence" } },
    { name: "nobody looked", ratings: said({ notRated: "not-assessed", because }), is: { kind: "not-assessed", reason: "Daarom." } },
    { name: "nobody looked, or said why", ratings: said({ notRated: "not-assessed" }), is: { kind: "not-assessed", reason: "" } },
  ])("$name", ({ ratings, is, ...parts }) => {
    expect(agree(ratings, "on" in parts ? parts.on : levels)).toStrictEqual(is);
  });
});

describe("the grades that something without one can still get", () => {
  const open = (possible: Possible): Outcome => ({ state: "undetermined", coverage: coverage(0), possible, needs: [] });
  test.each<{ name: string; on: typeof levels; outcome?: Outcome; is: object }>([
    {
      name: "levels that are still possible",
      on: levels,
      outcome: open({ levels: ["in-aanzet", "op-orde"] }),
      is: { grades: ["in-aanzet", "op-orde"], from: "in-aanzet", until: "op-orde" },
    },
    { name: "every level, when nothing is known", on: levels, is: { grades: all, from: "ontbreekt", until: "geborgd" } },
    {
      name: "every level, when it was not computed",
      on: levels,
      outcome: open({ notComputed: "too-many-completions" }),
      is: { grades: all, from: "ontbreekt", until: "geborgd" },
    },
    {
      name: "every level, of what was not assessed",
      on: levels,
      outcome: { state: "not-assessed", reason: "Geen tijd." },
      is: { grades: all, from: "ontbreekt", until: "geborgd" },
    },
    {
      name: "numbers with a step from one to another",
      on: points,
      outcome: open({ interval: { from: "2", until: "4" } }),
      is: { grades: ["2", "3", "4"], from: "2", until: "4" },
    },
    {
      name: "the steps within a room that lies between them",
      on: points,
      outcome: open({ interval: { from: "1.5", until: "3.5" } }),
      is: { grades: ["2", "3"], from: "1.5", until: "3.5" },
    },
    {
      name: "any number from one to another",
      on: percents,
      outcome: open({ interval: { from: "10", until: "60" } }),
      is: { grades: [], from: "10", until: "60" },
    },
    { name: "any number of the scale", on: percents, is: { grades: [], from: "0", until: "100" } },
  ])("$name", ({ on, outcome, is }) => {
    expect(openOf("plan", on, outcome)).toStrictEqual({ id: "plan", ...is });
  });
});
