import { compileFramework, loadFramework } from "@referentiekader/core";
import jsonLogic from "json-logic-js";
import { Engine } from "json-rules-engine";
import { from, ids, levels, otherwise, rungs } from "./ladder-rule.mjs";

/** A loop as somebody would write it for this one ladder and nothing else. */
export function byHand(ratings) {
  let [missing, secured, inOrder, begun] = [0, 0, 0, 0];
  for (const id of ids) {
    const level = ratings[id];
    if (level === "ontbreekt") missing++;
    else {
      begun++;
      if (level !== "in-aanzet") inOrder++;
      if (level === "geborgd") secured++;
    }
  }
  if (missing === 0 && 4 * secured >= 3 * ids.length) return "geborgd";
  if (3 * inOrder >= 2 * ids.length) return "op-orde";
  return 2 * begun >= ids.length ? "in-aanzet" : "ontbreekt";
}

/** json-logic-js: one expression. It has no share, so that one is written out as a reduction. */
export function jsonLogicEngine() {
  const isCounted = (level) => ({ if: [{ in: [{ var: "current" }, from(level)] }, 1, 0] });
  const share = (level) => ({ "/": [{ reduce: [{ var: "given" }, { "+": [{ var: "accumulator" }, isCounted(level)] }, 0] }, ids.length] });
  const rule = {
    if: rungs
      .flatMap(({ level, atLeast: [n, d], none }) => {
        const enough = { ">=": [share(level), n / d] };
        return [none === undefined ? enough : { and: [enough, { "!": { in: [none, { var: "given" }] } }] }, level];
      })
      .concat(otherwise),
  };
  return (ratings) => jsonLogic.apply(rule, { given: ids.map((id) => ratings[id]) });
}

/** json-rules-engine: a rule per rung in order of priority; the first that holds stops the rest. Its only way is asynchronous. */
export function rulesEngine() {
  const engine = new Engine();
  engine.addFact("share", async ({ counted }, almanac) => {
    const given = await almanac.factValue("given");
    return given.filter((level) => counted.includes(level)).length / given.length;
  });
  for (const [
    index,
    {
      level,
      atLeast: [n, d],
      none,
    },
  ] of rungs.entries()) {
    const enough = { fact: "share", params: { counted: from(level) }, operator: "greaterThanInclusive", value: n / d };
    const free = none === undefined ? [] : [{ fact: "given", operator: "doesNotContain", value: none }];
    engine.addRule({
      conditions: { all: [enough, ...free] },
      event: { type: level },
      priority: 10 - index,
      onSuccess: () => engine.stop(),
    });
  }
  return async (ratings) => (await engine.run({ given: ids.map((id) => ratings[id]) })).events[0]?.type ?? otherwise;
}

/** Ours: with the whole derivation, and the road that only gives the level. */
export function ourEngine() {
  const { themes, overall } = compileFramework(framework());
  const members = themes.flatMap((theme) => theme.criteria.map(({ memberOf }) => memberOf));
  const membersOf = (ratings) => ({ criteria: members.map((memberOf, index) => memberOf(ratings[ids[index]])), themes: [] });
  return {
    traced: (ratings) => overall.evaluate(membersOf(ratings), []).grade,
    traceFree: (ratings) => overall.gradeOf(membersOf(ratings)),
  };
}

function framework() {
  const at = (level) => ({ of: "criteria", where: { level } });
  const ladder = rungs.map(({ level, atLeast: [n, d], none }) => {
    const enough = { share: at(from(level)), atLeast: `${n}/${d}` };
    return { level, when: none === undefined ? enough : { all: [enough, { none: at(none) }] } };
  });
  const criteria = ids.map((id) => ({ id, title: id, scale: "ontwikkeling", phase: "settled", outcome: { from: "ratings" } }));
  const data = {
    kind: "framework",
    format: 1,
    id: "snelheid",
    version: "1.0.0",
    status: "example",
    fidelity: { kind: "example" },
    title: "Snelheid",
    language: "nl",
    owner: "Werkgroep Referentiekader",
    licence: "CC0-1.0",
    sources: [],
    scales: [{ id: "ontwikkeling", kind: "development", direction: "higher-is-better", levels: levels.map((id) => ({ id, label: id })) }],
    themes: [{ id: "thema", title: "Thema", criteria, outcome: "none" }],
    outcome: {
      scale: "ontwikkeling",
      from: "criteria",
      rule: { ladder: [...ladder, { level: otherwise, otherwise: true }] },
      missing: "undetermined",
    },
  };
  const loaded = loadFramework({ path: "framework.json", text: JSON.stringify(data) });
  if (!loaded.ok) throw new Error(loaded.diagnostics.map(({ code }) => code).join(" "));
  return loaded.value;
}
