import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { type Edit, type Environment, readScenario, type Scenario } from "./support/read-scenario.ts";
import { kaderAt, runBundle, runInProcess } from "./support/run-kader.ts";

const root = fileURLToPath(new URL("scenarios/", import.meta.url));
const repository = fileURLToPath(new URL("../", import.meta.url));
const folders = readdirSync(root).filter((name) => existsSync(join(root, name, "scenario.yaml")));
const scenarios = folders.map((folder) => readScenario(join(root, folder)));

/** A copy of what the scenario starts from; its own files lie over what it takes from elsewhere. */
function prepare({ folder, given }: Scenario): string {
  const temporary = realpathSync(mkdtempSync(join(tmpdir(), "kader-")));
  onTestFinished(() => rmSync(temporary, { recursive: true, force: true }));
  // Two folders deep, so that wherever the repository stands, it is far away and messages give whole paths.
  const work = join(temporary, "onderzoeken", "werkmap");
  mkdirSync(work, { recursive: true });
  for (const path of given) {
    const source = join(root, path);
    const isNotComputed = (inside: string) => basename(inside) !== "uitkomst";
    cpSync(source, path.startsWith("given/") ? work : join(work, basename(path)), { recursive: true, filter: isNotComputed });
  }
  const isInput = (path: string) => !["scenario.yaml", "stdout.txt", "stderr.txt", "result"].includes(basename(path));
  cpSync(folder, work, { recursive: true, filter: isInput });
  return work;
}

function change(work: string, { file, from, to }: Edit): void {
  const path = join(work, file);
  const [before, after, ...more] = readFileSync(path, "utf8").split(from);
  if (after === undefined || more.length > 0) throw new Error(`${file} has to hold once: ${from}`);
  writeFileSync(path, `${before}${to}${after}`);
}

/** Runs every line on one machine, and gives what the last one printed. */
async function play(scenario: Scenario, machine: Environment) {
  const work = prepare(scenario);
  const exits: (number | null)[] = [];
  const printed = { stdout: "", stderr: "" };
  for (const [at, line] of scenario.run.entries()) {
    if (at === scenario.run.length - 1) for (const edit of scenario.edits) change(work, edit);
    const { exit, ...texts } = await (scenario.spawn ? runBundle : runInProcess)(kaderAt(work, line, scenario, machine));
    exits.push(exit);
    Object.assign(printed, texts);
  }
  // Every step but the last prepares: it has to go well.
  expect(exits).toEqual([...scenario.run.slice(1).map(() => 0), scenario.exit]);
  const plain = (text: string) => text.replaceAll(work, "<map>").replaceAll(repository, "<kader>/");
  return { work, stdout: plain(printed.stdout), stderr: plain(printed.stderr) };
}

describe.each(scenarios)("$name", (scenario) => {
  test(scenario.run.join(" ; "), async () => {
    const [machine, ...others] = scenario.machines;
    const { work, ...printed } = await play(scenario, machine ?? {});
    for (const other of others) expect(await play(scenario, other)).toMatchObject(printed);
    await expect(printed.stdout).toMatchFileSnapshot(join(scenario.folder, "stdout.txt"));
    await expect(printed.stderr).toMatchFileSnapshot(join(scenario.folder, "stderr.txt"));
    for (const file of scenario.files) {
      await expect(readFileSync(join(work, file), "utf8")).toMatchFileSnapshot(join(scenario.folder, "result", basename(file)));
    }
    for (const file of scenario.absent) expect(existsSync(join(work, file)), `${file} must not be there`).toBe(false);
  });
});

test("every command and every exit code has a scenario", () => {
  const commands = new Set(scenarios.flatMap(({ run }) => run.map((line) => line.split(" ")[1] ?? "")));
  const dutch = ["noteer", "stand", "controleer", "sluit", "beoordeel", "rapport", "lees-in", "verklaar", "herleid", "vergelijk", "kaders"];
  const english = [
    "add",
    "status",
    "check",
    "close",
    "assess",
    "report",
    "import-response",
    "explain",
    "verify",
    "compare",
    "frameworks",
    "schema",
  ];
  expect([...dutch, ...english].filter((name) => !commands.has(name))).toEqual([]);
  expect([...new Set(scenarios.map(({ exit }) => exit))].sort((a, b) => a - b)).toEqual([0, 1, 2, 70, 130]);
});
