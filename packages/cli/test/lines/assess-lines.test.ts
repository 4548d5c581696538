import { existsSync, readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { run } from "../../src/run.ts";
import { capturedIo } from "../captured-io.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { frameworkText, inspectionLine } from "./small-inspection.ts";

type Options = Partial<Parameters<typeof capturedIo>[0]>;

const kept = () => temporaryFolder({ "frameworks/samen-kijken/1.0.0/framework.yaml": frameworkText });

async function lines(text: string, options: Options & { readonly argv?: readonly string[] } = {}) {
  const { argv = [], ...io } = options;
  const captured = capturedIo({ cwd: kept(), stdin: text, ...io });
  const exit = await run(["assess", "--lines", "-", ...argv], captured.io);
  const out = captured.stdout().split("\n").filter(Boolean);
  return { exit, out: out.map((line) => JSON.parse(line)), stderr: captured.stderr() };
}

describe("one line in, one line out", () => {
  test("with the outcomes, what they were computed with, and how much is open", async () => {
    const { exit, out } = await lines(inspectionLine("buurtteam-noord", ["for", "for"]));
    expect(exit).toBe(0);
    const [{ outcomes, digests, open, ...head }] = out;
    expect(head).toEqual({ line: 1, id: "buurtteam-noord", framework: "samen-kijken@1.0.0", on: "2024-03-04", engine: "0.0.0" });
    expect(Object.keys(digests)).toEqual(["framework", "inspection"]);
    expect(outcomes.criteria["een-plan"]).toMatchObject({ state: "scored", level: "op-orde", stage: "proposal" });
    expect(outcomes.themes.samen).toMatchObject({ state: "scored", level: "op-orde" });
    expect(outcomes.overall).toBeUndefined();
    expect(open).toBeGreaterThan(0);
  });

  test("it is the same outcome as that of the inspection by itself", async () => {
    const line = inspectionLine("buurtteam-noord", ["for", "against"]);
    const cwd = temporaryFolder({ "frameworks/samen-kijken/1.0.0/framework.yaml": frameworkText, "noord.yaml": line });
    const { io, stdout } = capturedIo({ cwd });
    await run(["assess", "noord.yaml", "-f", "json", "-o", "-"], io);
    const assessment = JSON.parse(stdout());
    const [only] = (await lines(line)).out;
    expect(only.digests).toEqual(assessment.digests);
    expect(only.outcomes.criteria["een-plan"]).toEqual(assessment.criteria[0].outcome);
    expect(only.outcomes.themes.samen).toEqual(assessment.themes[0].outcome);
  });

  test("thousands keep their order, from a file too, and nothing is written to disk", async () => {
    const many = Array.from({ length: 2_000 }, (_, at) =>
      inspectionLine(`team-${at + 1}`, at % 3 === 0 ? ["against", "against"] : ["for", "for"]),
    );
    const cwd = temporaryFolder({ "frameworks/samen-kijken/1.0.0/framework.yaml": frameworkText, "alle.jsonl": many.join("\n") });
    const { io, stdout, stderr } = capturedIo({ cwd });
    expect(await run(["beoordeel", "--regels", "alle.jsonl"], io)).toBe(0);
    const out = stdout()
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    expect(out.map(({ id }) => id)).toEqual(many.map((_, at) => `team-${at + 1}`));
    const missing = out.filter(({ outcomes }) => outcomes.criteria["een-plan"].level === "ontbreekt");
    expect(missing.map(({ line }) => line)).toEqual(many.flatMap((_, at) => (at % 3 === 0 ? [at + 1] : [])));
    expect(stderr()).toBe("2000 onderzoeken gelezen.\n");
    expect(readdirSync(cwd).sort()).toEqual(["alle.jsonl", "frameworks"]);
  });

  test("--on holds for every line", async () => {
    const two = [inspectionLine("noord", ["for", "for"]), inspectionLine("zuid", ["for", "for"])].join("\n");
    const { out } = await lines(two, { argv: ["--on", "2024-05-01"] });
    expect(out.map(({ on }) => on)).toEqual(["2024-05-01", "2024-05-01"]);
  });
});

describe("a line that is wrong", () => {
  const good = inspectionLine("goed", ["for", "for"]);
  const unknownSource = good.replace('"id":"b02-1","source":"b02"', '"id":"b09-1","source":"b09"');
  test.each([
    ["no JSON at all", "hallo", "yaml/syntax", "Deze regel is geen JSON.", 1],
    ["JSON that stops halfway", good.slice(0, -1), "yaml/syntax", "Deze regel is geen JSON.", 1],
    ["JSON with more behind it", `${good}]`, "yaml/syntax", "Deze regel is geen JSON.", good.length + 1],
    ["YAML that is not JSON", "{kind: inspection, format: 1}", "yaml/syntax", "Deze regel is geen JSON.", 1],
    ["another kind of file", '{"kind":"programme","format":1}', "schema/unknown-kind", expect.any(String), 9],
    [
      "a framework that is not there",
      good.replace("1.0.0", "9.0.0"),
      "framework/not-found",
      expect.any(String),
      good.indexOf('{"id":"samen') + 1,
    ],
    [
      "an unknown source",
      unknownSource,
      "inspection/unknown-source",
      "De bron “b09” staat niet bij dit onderzoek.",
      unknownSource.indexOf('"b09",') + 1,
    ],
  ])("%s is told with its place, and the others are done", async (_, bad, code, message, column) => {
    const { exit, out, stderr } = await lines(`${good}\n${bad}\n${good}\n`);
    expect(exit).toBe(1);
    expect(out.map((one) => one.line)).toEqual([1, 2, 3]);
    expect(out[1].errors).toEqual([{ code, message, line: 2, column }]);
    expect(out[2].outcomes).toEqual(out[0].outcomes);
    expect(stderr).toBe("3 onderzoeken gelezen, waarvan 1 met fouten.\n");
  });

  test("says which inspection it is when it can be known", async () => {
    const { out } = await lines(unknownSource);
    expect(out[0].id).toBe("goed");
    expect((await lines("[]")).out[0]).not.toHaveProperty("id");
  });

  test("of other bytes than UTF-8", async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode(`${good}\n{"id":"`), 0xeb, ...new TextEncoder().encode(`"}\n${good}`)]);
    const { exit, out } = await lines("", { read: async () => bytes });
    expect(exit).toBe(1);
    expect(out[1].errors).toMatchObject([{ code: "text/not-utf8", line: 2, column: 8 }]);
    expect(out[2].id).toBe("goed");
  });

  test("of more than twenty million characters", async () => {
    const { out } = await lines(`${good}\n"${"a".repeat(20_000_000)}"\n${good}`);
    expect(out.map((one) => one.errors?.[0].code ?? one.id)).toEqual(["goed", "text/too-large", "goed"]);
  });

  test("a framework with errors names its own file", async () => {
    const broken = frameworkText.replace("direction: higher-is-better", "direction: up");
    const cwd = temporaryFolder({ "frameworks/samen-kijken/1.0.0/framework.yaml": broken });
    const { out } = await lines(`${good}\n${good}`, { cwd });
    const file = "frameworks/samen-kijken/1.0.0/framework.yaml";
    const line = broken.split("\n").findIndex((one) => one.includes("direction: up")) + 1;
    expect(out.map((one) => one.errors)).toEqual(
      [0, 1].map(() => [expect.objectContaining({ code: "schema/not-allowed-value", file, line })]),
    );
  });

  test("empty lines are passed over, with any line end", async () => {
    const { exit, out } = await lines(`\r\n${good}\r\n\n   \n${good}`);
    expect({ exit, lines: out.map(({ line }) => line) }).toEqual({ exit: 0, lines: [2, 5] });
  });
});

describe("the use of it", () => {
  test.each([["-f", "json"], ["-o", "uit"], ["-o", "-"], ["--verbose"]])("%s does not go with it", async (...argv) => {
    const { exit, out, stderr } = await lines("", { argv });
    expect({ exit, out }).toEqual({ exit: 2, out: [] });
    expect(stderr).toBe("Met --lines komt elke uitkomst als één regel JSON op stdout. Laat --format, --output en --verbose weg.\n");
  });

  test("a keyboard is not waited for", async () => {
    const { io, stderr } = capturedIo({ cwd: "/" });
    expect(await run(["assess", "--lines", "-"], io)).toBe(2);
    expect(stderr()).toContain("Ik wacht niet op invoer van het toetsenbord.");
  });

  test.each([
    ["weg.jsonl", "file/absent"],
    ["frameworks", "file/directory"],
  ])("%s cannot be read", async (file, code) => {
    const { io, stderr } = capturedIo({ cwd: kept() });
    expect(await run(["assess", "--lines", file], io)).toBe(2);
    expect(stderr()).toContain(code);
  });

  test("a reader that goes away ends it quietly", async () => {
    const good = inspectionLine("noord", ["for", "for"]);
    const { exit, out, stderr } = await lines(`${good}\n`.repeat(10), { readsStdout: 3 });
    expect({ exit, read: out.length, stderr }).toEqual({ exit: 0, read: 3, stderr: "" });
  });

  test("Ctrl-C between two lines is exit code 130", async () => {
    const interruption = new AbortController();
    const good = new TextEncoder().encode(`${inspectionLine("noord", ["for", "for"])}\n`);
    async function* pieces(): AsyncGenerator<Uint8Array> {
      yield good;
      interruption.abort();
      for (;;) yield good;
    }
    const { exit, out, stderr } = await lines("", { pieces, interrupted: interruption.signal });
    expect({ exit, lines: out.length, stderr }).toEqual({ exit: 130, lines: 1, stderr: "Afgebroken. Er is niets gewijzigd.\n" });
  });
});

test("without --lines a file of lines is no inspection", async () => {
  const cwd = temporaryFolder({ "alle.jsonl": inspectionLine("noord", ["for", "for"]) });
  const { io, stderr } = capturedIo({ cwd });
  expect(await run(["assess", "alle.jsonl"], io)).toBe(2);
  expect(stderr()).toContain("file/unsupported-extension");
  expect(existsSync(`${cwd}/uitkomst`)).toBe(false);
});
