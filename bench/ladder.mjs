import { byHand, jsonLogicEngine, ourEngine, rulesEngine } from "./ladder-engines.mjs";
import { states } from "./ladder-rule.mjs";
import { middle, rounds } from "./measure.mjs";

/** How often every state is decided in one round. */
const turns = 50;

/** The same ladder over forty criteria in four engines, by turns: what one decision takes, and how ours compares. */
export async function measureLadder() {
  const { traced, traceFree } = ourEngine();
  const atOnce = { byHand, traceFree, traced, jsonLogic: jsonLogicEngine() };
  const engine = rulesEngine();
  for (const state of states) {
    const answers = [...Object.values(atOnce).map((decide) => decide(state)), await engine(state)];
    if (new Set(answers).size > 1) throw new Error(`The engines disagree: ${answers.join(" ")}`);
  }
  const times = Object.fromEntries([...Object.keys(atOnce), "engine"].map((name) => [name, []]));
  const note = (name, start) => times[name].push((performance.now() - start) / (turns * states.length));
  for (let round = 0; round < rounds + 3; round++) {
    for (const [name, decide] of Object.entries(atOnce)) {
      const start = performance.now();
      for (let turn = 0; turn < turns; turn++) for (const state of states) decide(state);
      note(name, start);
    }
    const start = performance.now();
    for (let turn = 0; turn < turns; turn++) for (const state of states) await engine(state);
    note("engine", start);
  }
  // The first rounds only warm up.
  const each = Object.fromEntries(Object.entries(times).map(([name, all]) => [name, middle(all.slice(3))]));
  const row = (what, name, ratio, goal) => ({ what: `ladder over 40 criteria, ${what}`, each: each[name], ratio, goal });
  return [
    row("a loop by hand", "byHand"),
    row("without a trace ÷ the loop", "traceFree", each.traceFree / each.byHand, "≤ 5"),
    row("with the full trace ÷ the loop", "traced", each.traced / each.byHand),
    row("json-logic-js ÷ ours with the full trace", "jsonLogic", each.jsonLogic / each.traced),
    row("json-rules-engine ÷ ours with the full trace", "engine", each.engine / each.traced, "≥ 10"),
  ];
}
