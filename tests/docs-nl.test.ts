import { assess, compileFramework, formatDiagnostics, loadFramework, loadInspection, type Result, runCases } from "@referentiekader/core";
import { describe, expect, test } from "vitest";
import { buildProgram } from "../packages/cli/src/program.ts";
import { capturedIo } from "../packages/cli/test/captured-io.ts";
import { kindOf } from "./docs/examples.ts";
import { blocksOf, type Page, pages } from "./docs/markdown.ts";
import { yamlFiles } from "./schemas/documents.ts";
import { longSentences, personalData } from "./support/prose.ts";

const guides = pages().filter(({ path }) => path.startsWith("docs/nl/"));

function page(name: string): Page {
  const found = guides.find(({ path }) => path === `docs/nl/${name}.md`);
  if (!found) throw new Error(`There is no page ${name}.`);
  return found;
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(formatDiagnostics(result.diagnostics, { locale: "en" }));
  return result.value;
}

/** Paragraphs, headings and items of lists, each on one line; without blocks of code and tables. */
function proseOf({ text }: Page): readonly string[] {
  const prose = text.replace(/^```[\s\S]*?^```$/gm, "").replace(/^\|.*$/gm, "");
  return prose.split(/\n\s*\n|\n(?=\s*(?:[-#]|\d+\.)\s)/).map((part) => part.replace(/\s*\n\s*/g, " ").trim());
}

/** What follows `kader` in inline code and in blocks for the command line, without quoted texts. */
function commandsIn({ text }: Page): readonly string[] {
  return [...text.matchAll(/`kader ([^`\n]+)`|^kader (.+)$/gm)].map(([, inline, line]) => (inline ?? line ?? "").replace(/"[^"]*"/g, ""));
}

/** What the command line does not know of a command: its name, or an option. */
function unknownIn(written: string): readonly string[] {
  const program = buildProgram(capturedIo({ cwd: "." }).io, "nl", () => {});
  const [name = "", ...rest] = written.trim().split(/\s+/);
  if (name === "help") return [];
  const command = program.commands.find((one) => one.name() === name || one.aliases().includes(name));
  if (!command) return [`kader ${name}`];
  const known = [...command.options, ...program.options].flatMap(({ short, long }) => [short, long]);
  return rest.filter((word) => /^--?[a-z]/.test(word) && !known.includes(word)).map((word) => `kader ${name} ${word}`);
}

test("the guides are found, and their front page names each of them", () => {
  const names = guides.map(({ path }) => path.replace("docs/nl/", ""));
  expect(names).toEqual(expect.arrayContaining(["README.md", "van-waarneming-naar-oordeel.md", "een-criterium-schrijven.md"]));
  expect(names.filter((name) => name !== "README.md" && !page("README").text.includes(`(${name})`))).toEqual([]);
});

describe.each(guides)("$path", (guide) => {
  test("has no sentence of more than twenty words", () => expect(longSentences(proseOf(guide))).toEqual([]));

  test("holds no personal data", () => expect(personalData(guide.text)).toEqual([]));

  test("shows only commands and options that exist", () => expect(commandsIn(guide).flatMap(unknownIn)).toEqual([]));
});

test("what these tests look for, they find", () => {
  const text = [
    "Een regel van",
    "acht woorden die samen één zin zijn met nog",
    "eens twaalf woorden erachter, dus dit is te lang.",
    "",
  ].join("\n");
  expect(longSentences(proseOf({ path: "", text }))).toHaveLength(1);
  const commands = commandsIn({ path: "", text: "Doe `kader voorspel map`.\n\nkader stand map --morgen\nkader noteer map --bron b01" });
  expect(commands.flatMap(unknownIn)).toEqual(["kader voorspel", "kader stand --morgen"]);
});

test("the worked example comes out as its page says", () => {
  const blocks = blocksOf(page("van-waarneming-naar-oordeel"));
  const sources = blocks.filter(({ info }) => info === "yaml" || info === "csv");
  const folder = sources.map(({ info, text }, index) => ({ path: `block-${index}.${info}`, text }));
  const shipped = yamlFiles("frameworks").find(({ path }) => path.includes("samenwerking-integraal-werken/1.0.0/framework.yaml"));
  if (!shipped) throw new Error("The framework of the example is not there.");
  const framework = must(loadFramework(shipped));
  const inspection = must(loadInspection(folder, framework));
  const { criteria } = must(assess(compileFramework(framework), inspection, { on: "2024-03-04", engine: "0.0.0" }));
  const plan = criteria.find(({ id }) => id === "gezamenlijk-plan");
  expect(plan?.picture.cases.map(({ case: id, picture, citizen }) => [id, picture, citizen])).toEqual([
    ["casus-a", "for", "for"],
    ["casus-b", "mixed", "against"],
    ["casus-c", "against", "against"],
    ["casus-d", "mixed", undefined],
  ]);
  expect(plan).toMatchObject({
    picture: { withoutCase: ["b09-1"] },
    evidence: { cases: 4, citizens: 3, sourceTypes: { length: 4 } },
    computed: { state: "scored", level: "in-aanzet" },
    room: { levels: ["ontbreekt", "in-aanzet"] },
    ratings: {
      entries: [
        { level: "in-aanzet", outsideRoom: false },
        { level: "op-orde", outsideRoom: true },
      ],
    },
    consensus: { level: "in-aanzet" },
    judgement: { level: "in-aanzet", outsideRoom: false },
    outcome: { state: "scored", stage: "judgement", level: "in-aanzet" },
  });
});

test("the cases beside the criterion come out", () => {
  const blocks = blocksOf(page("een-criterium-schrijven"));
  const framework = blocks.find((block) => kindOf(block) === "framework");
  const cases = blocks.find((block) => kindOf(block) === "cases");
  if (!framework || !cases) throw new Error("The page has no framework or no cases.");
  const loaded = must(loadFramework({ path: "framework.yaml", text: framework.text }, { thorough: true }));
  const { cases: ran } = must(runCases([{ path: "cases.yaml", text: cases.text }], loaded));
  expect(ran.map(({ failures }) => failures)).toEqual([[], [], []]);
});
