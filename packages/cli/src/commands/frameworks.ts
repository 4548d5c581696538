import { closest, type Framework, loadFramework } from "@referentiekader/core";
import type { Context } from "../context.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { type FrameworkFile, frameworksIn } from "../files/find-framework.ts";
import { readText } from "../files/read-text.ts";
import { rootsFor } from "../open-inspection.ts";
import { fail, painter, print } from "../print.ts";
import { Refusal } from "../refusal.ts";

/** Lists the frameworks that can be found from here, or shows what one of them holds. */
export function showFrameworks(cx: Context, wanted: string | undefined): ExitCode {
  const found = rootsFor(cx).flatMap((root) => frameworksIn(root, cx.io.cwd));
  if (wanted === undefined) return list(cx, found);
  const matches = found.filter((file) => nameOf(file) === wanted || file.id === wanted);
  const newest = matches.toSorted((a, b) => compareVersions(b.version, a.version))[0];
  if (!newest) {
    const names = [...new Set(found.flatMap((file) => [file.id, nameOf(file)]))];
    throw new Refusal(cx.words.unknownFramework(wanted, [...new Set(found.map(nameOf))], closest(wanted, names)));
  }
  return outline(cx, newest);
}

function list(cx: Context, found: readonly FrameworkFile[]): ExitCode {
  if (found.length === 0) {
    print(cx, `${cx.words.noFrameworks}\n`);
    return exitCode.done;
  }
  const seen = new Set<string>();
  for (const file of found) {
    // The first folder that has an id and version wins; a copy elsewhere is the same or an error when it is used.
    if (seen.has(nameOf(file))) continue;
    seen.add(nameOf(file));
    const framework = load(file);
    const what = framework ? `${framework.data.title} (${cx.words.frameworkStatus[framework.data.status]})` : cx.words.hasErrors;
    print(cx, `${nameOf(file)}\n  ${what}\n  ${file.place.label}\n`);
  }
  return exitCode.done;
}

function outline(cx: Context, file: FrameworkFile): ExitCode {
  const source = readText(file.place);
  if (!source.ok) return fail(cx, source.diagnostics, []);
  const loaded = loadFramework(source.value);
  if (!loaded.ok) return fail(cx, loaded.diagnostics, [source.value]);
  const { data } = loaded.value;
  const paint = painter(cx, cx.io.stdout);
  const lines = [paint("bold", data.title), `${nameOf(file)} · ${cx.words.frameworkStatus[data.status]} · ${file.place.label}`];
  for (const theme of data.themes) {
    lines.push("", paint("bold", `${numbered(theme)}  (${theme.id})`));
    for (const criterion of theme.criteria) {
      lines.push(`  ${numbered(criterion)}  (${criterion.id})`);
      for (const indicator of criterion.indicators ?? []) lines.push(`    - ${indicator.text}  (${indicator.id})`);
    }
  }
  print(cx, `${lines.join("\n")}\n`);
  return exitCode.done;
}

function load({ place }: FrameworkFile): Framework | undefined {
  const source = readText(place);
  const loaded = source.ok ? loadFramework(source.value) : undefined;
  return loaded?.ok ? loaded.value : undefined;
}

function nameOf({ id, version }: FrameworkFile): string {
  return `${id}@${version}`;
}

function numbered({ number, title }: { readonly number?: string | undefined; readonly title: string }): string {
  return number === undefined ? title : `${number} ${title}`;
}

/** By number: 0.10.0 is newer than 0.9.0. */
function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split(".").map(Number), b.split(".").map(Number)];
  return left.map((part, at) => part - (right[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
