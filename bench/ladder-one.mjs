import { byHand, jsonLogicEngine, ourEngine, rulesEngine } from "./ladder-engines.mjs";
import { states } from "./ladder-rule.mjs";
import { middle } from "./measure.mjs";

/** How often every state is decided in one round. */
const turns = 50;
const rounds = 21;

const engines = {
  byHand: () => byHand,
  traceFree: () => ourEngine().traceFree,
  traced: () => ourEngine().traced,
  jsonLogic: jsonLogicEngine,
  engine: rulesEngine,
};

// Prints what one decision of one engine takes, in milliseconds, and then what it decided, so that engines can be compared.
const name = process.argv[2];
const decide = engines[name]();
const isLater = name === "engine";
const times = [];
for (let round = 0; round < rounds; round++) {
  const start = performance.now();
  for (let turn = 0; turn < turns; turn++) {
    for (const state of states) {
      if (isLater) await decide(state);
      else decide(state);
    }
  }
  times.push((performance.now() - start) / (turns * states.length));
}
// The first rounds only warm up.
const answers = await Promise.all(states.map((state) => decide(state)));
console.log(JSON.stringify({ each: middle(times.slice(6)), answers }));
