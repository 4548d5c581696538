import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { readScenario, type Scenario } from "./support/read-scenario.ts";
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

describe.each(scenarios)("$name", (scenario) => {
  test(scenario.run.join(" ; "), async () => {
    const work = prepare(scenario);
    const runs = [];
    for (const line of scenario.run) runs.push(await (scenario.spawn ? runBundle : runInProcess)(kaderAt(work, line, scenario)));
    // Every step but the last prepares: it has to go well.
    expect(runs.map(({ exit }) => exit)).toEqual([...scenario.run.slice(1).map(() => 0), scenario.exit]);
    const last = runs.at(-1);
    const plain = (text = "") => text.replaceAll(work, "<map>").replaceAll(repository, "<kader>/");
    await expect(plain(last?.stdout)).toMatchFileSnapshot(join(scenario.folder, "stdout.txt"));
    await expect(plain(last?.stderr)).toMatchFileSnapshot(join(scenario.folder, "stderr.txt"));
    for (const file of scenario.files) {
      await expect(readFileSync(join(work, file), "utf8")).toMatchFileSnapshot(join(scenario.folder, "result", basename(file)));
    }
    for (const file of scenario.absent) expect(existsSync(join(work, file)), `${file} must not be there`).toBe(false);
  });
});

test("every command and every exit code has a scenario", () => {
  const commands = new Set(scenarios.flatMap(({ run }) => run.map((line) => line.split(" ")[1] ?? "")));
  const dutch = ["noteer", "stand", "controleer", "sluit", "beoordeel", "rapport", "verklaar", "kaders"];
  const english = ["add", "status", "check", "close", "assess", "report", "explain", "frameworks", "schema"];
  expect([...dutch, ...english].filter((name) => !commands.has(name))).toEqual([]);
  expect([...new Set(scenarios.map(({ exit }) => exit))].sort((a, b) => a - b)).toEqual([0, 1, 2, 70, 130]);
});
