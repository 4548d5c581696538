import { describe, expect, test } from "vitest";
import { commandTable } from "../src/command-table.ts";
import { buildProgram } from "../src/program.ts";
import { run } from "../src/run.ts";
import { helpEn } from "../src/words/help-en.ts";
import { helpNl } from "../src/words/help-nl.ts";
import { capturedIo } from "./captured-io.ts";
import { temporaryFolder } from "./temporary-folder.ts";

async function kader(line: string, options: Partial<Parameters<typeof capturedIo>[0]> = {}) {
  const captured = capturedIo({ cwd: options.cwd ?? temporaryFolder(), ...options });
  const exit = await run(line.split(" ").filter(Boolean), captured.io);
  return { exit, stdout: captured.stdout(), stderr: captured.stderr() };
}

const names = commandTable(helpNl).map(({ name }) => name);

describe("help", () => {
  test("without anything there is help, and that is no mistake", async () => {
    const { exit, stdout, stderr } = await kader("");
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
    expect(stdout).toMatch(/^Gebruik: kader <opdracht>/);
  });

  test.each(names)("kader %s --help is the same command in both languages, with an example that starts with it", async (name) => {
    const dutch = await kader(`${name} --help`);
    const english = await kader(`help ${name} --lang en`);
    const flags = (text: string) => [...text.matchAll(/^ {2}(-.*?)( <.*?>)? {2}/gm)].map(([, flag]) => flag);
    expect(flags(dutch.stdout)).toEqual(flags(english.stdout));
    expect(flags(dutch.stdout).length).toBeGreaterThan(7);
    const alias = commandTable(helpNl).find((spec) => spec.name === name)?.alias ?? name;
    expect(dutch.stdout).toContain(`Voorbeelden\n  kader ${alias} `.trimEnd());
    expect(english.stdout).toContain(`Examples\n  kader ${name}`);
    expect([dutch.exit, english.exit]).toEqual([0, 0]);
  });

  test("a command answers to its Dutch name too", async () => {
    expect((await kader("stand --help")).stdout).toBe((await kader("status --help")).stdout);
  });

  test("nothing in the Dutch help is English", async () => {
    const all = await Promise.all(names.map((name) => kader(`help ${name}`)));
    const text = [(await kader("")).stdout, ...all.map(({ stdout }) => stdout)].join("\n");
    expect(text).not.toMatch(/\b(Usage|Options|Commands|Arguments|Examples|default|display|output the)\b/);
  });

  test("every command has its words in both languages, and no words are left over", () => {
    expect(Object.keys(helpNl.commands).sort()).toEqual([...names].sort());
    expect(Object.keys(helpEn.commands).sort()).toEqual([...names].sort());
    const { io } = capturedIo({ cwd: "/" });
    expect(buildProgram(io, "en", () => {}).commands.map((command) => command.name())).toEqual(names);
  });

  test("the version is printed to stdout", async () => {
    expect(await kader("--version")).toEqual({ exit: 0, stdout: "0.0.0\n", stderr: "" });
  });
});

describe("wrong use is exit code 2, on stderr, in the language of the person", () => {
  test.each([
    ["beoordel x", "Opdracht “beoordel” bestaat niet. Bedoelde je “beoordeel”?\nHulp: kader --help\n"],
    ["asses x --lang en", "There is no command “asses”. Did you mean “assess”?\nHelp: kader --help --lang en\n"],
    ["stand", "Er ontbreekt iets: <onderzoek>.\nHulp: kader stand --help\n"],
    ["stand a b", "Er staan te veel woorden achter deze opdracht.\nHulp: kader stand --help\n"],
    ["beoordeel x --frmat md", "Optie “--frmat” bestaat niet. Bedoelde je “--format”?\nHulp: kader beoordeel --help\n"],
    ["beoordeel x -o", "Bij -o, --output <map> hoort een waarde.\nHulp: kader beoordeel --help\n"],
    ["beoordeel x -f docx", "--format: “docx” kan niet. Kies uit html, md en json.\n"],
    ["beoordeel x --on 2024-02-30", "--on: “2024-02-30” is geen dag. Schrijf bijvoorbeeld 2024-04-17.\n"],
    ["stand x --lang fr", "--lang: “fr” kan niet. Kies uit nl en en.\n"],
    ["schema framwork", "schema: “framwork” kan niet. Bedoelde je “framework”? Kies uit"],
    ["verklaar framework/duplicat-id", "Bedoelde je “framework/duplicate-id”?"],
    ["kaders samenwerking-integral-werken", "Bedoelde je “samenwerking-integraal-werken”?"],
    ["beoordeel - -f md", "Zeg met -o in welke map de uitkomst moet komen"],
    ["kaders --frameworks weg", "--frameworks: er is geen map “weg”.\n"],
    ["help bestaatniet", "Opdracht “bestaatniet” bestaat niet."],
    ["noteer -", "Dit kan alleen met bestanden, niet met -.\n"],
  ])("kader %s", async (line, message) => {
    const { exit, stdout, stderr } = await kader(line);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
    expect(stderr).toContain(message);
  });

  test.each(["check -", "report -", "status -", "assess - -o uit"])("kader %s does not wait for a keyboard", async (line) => {
    const { exit, stderr } = await kader(line);
    expect(exit).toBe(2);
    expect(stderr).toBe("Ik wacht niet op invoer van het toetsenbord. Stuur een bestand door, of noem een bestand.\n");
  });

  test.each(["assess weg", "status weg", "check weg", "report weg", "explain weg x", "add weg", "close weg"])(
    "kader %s: a file that is not there",
    async (line) => {
      const { exit, stdout, stderr } = await kader(line);
      expect(exit).toBe(2);
      expect(stdout + stderr).toContain("file/absent");
    },
  );
});

test("Ctrl-C while reading is exit code 130", async () => {
  const interruption = new AbortController();
  const waiting = kader("check -", { read: () => new Promise(() => {}), interrupted: interruption.signal });
  interruption.abort();
  expect(await waiting).toEqual({ exit: 130, stdout: "", stderr: "Afgebroken. Er is niets gewijzigd.\n" });
});

describe("a mistake in kader itself is exit code 70", () => {
  const broken = { read: () => Promise.reject(new RangeError("onverwacht")) };

  test("with a request to report it, without a stack", async () => {
    const { exit, stderr } = await kader("check -", broken);
    expect(exit).toBe(70);
    expect(stderr).toContain("Er ging iets mis in kader zelf: onverwacht\n");
    expect(stderr).toContain("Meld dit");
    expect(stderr).not.toContain("    at ");
  });

  test("with the stack after --debug", async () => {
    expect((await kader("check - --debug", broken)).stderr).toContain("RangeError: onverwacht\n    at ");
  });
});
