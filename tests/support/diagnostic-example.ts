import { parseDocument } from "yaml";
import { type DiagnosticCase, filesOf, type Side } from "./diagnostic-cases.ts";
import type { PrintedDiagnostic } from "./printed-diagnostics.ts";
import { csvSnippet, equalLines, yamlSnippet } from "./snippets.ts";

/** What is wrong and what is right in a case, as Markdown: a sentence, the commands where they differ, the lines concerned of each file. */
export function exampleOf(one: DiagnosticCase, found: PrintedDiagnostic): string {
  const told = unshown[one.code];
  if (told) return sides([told.bad], [told.good]);
  const { commands } = one;
  if (commands && commands.bad !== commands.good) return sides([fenced("text", commands.bad)], [fenced("text", commands.good)]);
  const [bad, good] = [filesOf(one, "bad"), filesOf(one, "good")];
  const textOf = (files: typeof bad, path: string) => files.find((file) => file.path === path)?.text;
  const differing = [...new Set([...bad, ...good].map(({ path }) => path))]
    .sort()
    .filter((path) => textOf(bad, path) !== textOf(good, path));
  const pairs = differing.map((path) => snippetsOf(path, [textOf(bad, path), textOf(good, path)], linesNamed(found, path)));
  return sides(
    pairs.map((pair) => pair.bad),
    pairs.map((pair) => pair.good),
  );
}

const sides = (bad: readonly string[], good: readonly string[]): string => ["Fout:", ...bad, "Goed:", ...good].join("\n\n");

/** What no lines can show: the state that a file is in. */
const unshown: Readonly<Record<string, Readonly<Record<Side, string>>>> = {
  "file/exists": {
    bad: "In `uitkomst` staat een `rapport.md` waar iemand met de hand aan heeft gewerkt.",
    good: "In `uitkomst` staat nog geen `rapport.md`, of precies het bestand dat `kader` daar zelf heeft gemaakt.",
  },
  "file/not-a-folder-or-file": {
    bad: "`bronnen/b03.yaml` is een snelkoppeling naar een bestand in een andere map.",
    good: "`bronnen/b03.yaml` is het bestand zelf.",
  },
  "file/unreadable": {
    bad: "`inspection.yaml` is een snelkoppeling naar zichzelf, of een bestand dat je niet mag lezen.",
    good: "`inspection.yaml` is een bestand dat je kunt openen.",
  },
  "text/not-utf8": {
    bad: "`waarnemingen.csv` is uit Excel opgeslagen als “CSV”. Van “cliënt” blijft dan iets onleesbaars over.",
    good: "`waarnemingen.csv` is uit Excel opgeslagen als “CSV UTF-8”.",
  },
  "text/too-large": {
    bad: "`waarnemingen.csv` is groter dan 20 MB.",
    good: "`waarnemingen.csv` bevat alleen de waarnemingen van dit onderzoek. Ook met tweeduizend waarnemingen is dat minder dan 1 MB.",
  },
};

/** The lines of a file that a message names: its own place and, within the same file, that of what it resembles. */
function linesNamed({ place, text }: PrintedDiagnostic, path: string): readonly number[] {
  if (!place.startsWith(`${path}:`)) return [];
  const own = place.slice(path.length + 1).split(":")[0];
  const related = [...text.matchAll(/ op (\d+):\d+\./g)].map(([, line]) => line);
  return [own, ...related].map((line) => Number(line) - 1);
}

/** Longer files are shown by their first lines: a file that is new as a whole needs no more to be recognised. */
const longest = 12;

function snippetsOf(
  path: string,
  [bad, good]: readonly [string | undefined, string | undefined],
  named: readonly number[],
): Readonly<Record<Side, string>> {
  if (bad === undefined || good === undefined) return { bad: wholeOf(path, bad), good: wholeOf(path, good) };
  const [before, after] = [bad, good].map((text) => text.split("\n").slice(0, -1)) as [string[], string[]];
  const equal = equalLines(before, after);
  const marked = { bad: new Set(named), good: new Set<number>() };
  // Between two pairs of equal lines stands what differs. Where one side has nothing, its neighbours show the place.
  [...equal, [before.length, after.length] as const].forEach(([untilBefore, untilAfter], index) => {
    const [fromBefore, fromAfter] = index === 0 ? [-1, -1] : (equal[index - 1] ?? [-1, -1]);
    const [inBefore, inAfter] = [between(fromBefore, untilBefore), between(fromAfter, untilAfter)];
    if (inBefore.length + inAfter.length === 0) return;
    const isOneSided = inBefore.length === 0 || inAfter.length === 0;
    for (const line of isOneSided ? [fromBefore, ...inBefore, untilBefore] : inBefore) marked.bad.add(line);
    for (const line of isOneSided ? [fromAfter, ...inAfter, untilAfter] : inAfter) marked.good.add(line);
  });
  for (const [line, same] of equal) {
    if (marked.bad.has(line)) marked.good.add(same);
  }
  return { bad: blockOf(path, before, marked.bad), good: blockOf(path, after, marked.good) };
}

const between = (from: number, until: number): readonly number[] => Array.from({ length: until - from - 1 }, (_, at) => from + 1 + at);

function blockOf(path: string, lines: readonly string[], marked: ReadonlySet<number>): string {
  if (lines.length === 0) return `\`${path}\` is leeg.`;
  return labelled(path, (path.endsWith(".csv") ? csvSnippet : yamlSnippet)(lines, marked));
}

function wholeOf(path: string, text: string | undefined): string {
  if (text === undefined) return `\`${path}\` is er niet.`;
  const lines = text.trimEnd().split("\n");
  return labelled(path, lines.length > longest ? [...lines.slice(0, 5), "# …"].join("\n") : lines.join("\n"));
}

/** What cannot be read as YAML is shown as plain text: tests load every block that calls itself YAML. */
function labelled(path: string, snippet: string): string {
  const isYaml = path.endsWith(".yaml");
  const info = !isYaml ? "csv fragment" : parseDocument(snippet).errors.length === 0 ? "yaml fragment" : "text";
  return `\`${path}\`\n\n${fenced(info, snippet)}`;
}

export const fenced = (info: string, text: string): string => `\`\`\`${info}\n${text}\n\`\`\``;
