import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { middle } from "./measure.mjs";

const names = ["byHand", "traceFree", "traced", "jsonLogic", "engine"];
const rounds = 3;
const script = fileURLToPath(new URL("ladder-one.mjs", import.meta.url));

/**
 * The same ladder over forty criteria in four engines: what one decision takes, and how ours compares. Each engine runs in a
 * process of its own, by turns, so that none works in the memory and with the optimisations of another.
 */
export function measureLadder() {
  const times = Object.fromEntries(names.map((name) => [name, []]));
  const answers = new Set();
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const measured = JSON.parse(execFileSync(process.execPath, [script, name], { encoding: "utf8" }));
      times[name].push(measured.each);
      answers.add(measured.answers.join(" "));
    }
  }
  if (answers.size > 1) throw new Error("The engines decide differently: they do not carry out the same ladder.");
  const each = Object.fromEntries(Object.entries(times).map(([name, all]) => [name, middle(all)]));
  const row = (what, name, ratio, goal) => ({ what: `ladder over 40 criteria, ${what}`, each: each[name], ratio, goal });
  return [
    row("a loop by hand", "byHand"),
    row("without a trace ÷ the loop", "traceFree", each.traceFree / each.byHand, "≤ 5"),
    row("with the full trace ÷ the loop", "traced", each.traced / each.byHand),
    row("json-logic-js ÷ ours with the full trace", "jsonLogic", each.jsonLogic / each.traced),
    row("json-rules-engine ÷ ours with the full trace", "engine", each.engine / each.traced, "≥ 10"),
  ];
}
