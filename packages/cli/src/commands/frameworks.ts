import { loadFramework } from "@referentiekader/core";
import { renderFramework } from "@referentiekader/report";
import { chooseWord } from "../arguments.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import type { FrameworkFile } from "../files/find-framework.ts";
import { readText } from "../files/read-text.ts";
import { knownFrameworks, nameOf, type OpenedFramework, openFramework } from "../open-framework.ts";
import { fail, painter, print } from "../print.ts";
import { Refusal } from "../refusal.ts";

export interface FrameworksOptions {
  readonly format: string;
  readonly profile?: string;
}

/** Lists the frameworks that can be found from here, outlines one, or with `show` prints its reading edition. */
export function showFrameworks(cx: Context, [first, second]: readonly string[], options: FrameworksOptions): ExitCode {
  const isShown = first === "show" || first === "toon";
  const wanted = isShown ? second : first;
  if (isShown && wanted === undefined) throw new Refusal(cx.words.usage.missingArgument(cx.words.help.placeholders.framework));
  if (wanted === undefined) return list(cx, knownFrameworks(cx));
  const format = chooseWord(cx, "--format", options.format, ["md", "html"]);
  const opened = openFramework(cx, wanted, options.profile);
  if (!opened.framework) return fail(cx, opened.diagnostics, opened.sources);
  if (isShown) print(cx, renderFramework(opened.framework, format));
  else outline(cx, opened);
  return exitCode.done;
}

function list(cx: Context, known: readonly FrameworkFile[]): ExitCode {
  if (known.length === 0) print(cx, `${cx.words.noFrameworks}\n`);
  for (const file of known) {
    const source = readText(file.place);
    const loaded = source.ok ? loadFramework(source.value) : source;
    const what = loaded.ok ? `${loaded.value.data.title} (${cx.words.frameworkStatus[loaded.value.data.status]})` : cx.words.hasErrors;
    print(cx, `${nameOf(file)}\n  ${what}\n  ${file.place.label}\n`);
  }
  return exitCode.done;
}

function outline(cx: Context, { framework: { data, profile }, place }: OpenedFramework): void {
  const paint = painter(cx, cx.io.stdout);
  const lines = [paint("bold", data.title), `${nameOf(data)} · ${cx.words.frameworkStatus[data.status]} · ${place.label}`];
  for (const theme of data.themes) {
    lines.push("", paint("bold", `${numbered(theme)}  (${theme.id})`));
    for (const criterion of theme.criteria.filter(({ id }) => profile?.criteria.has(id) ?? true)) {
      lines.push(`  ${numbered(criterion)}  (${criterion.id})`);
      for (const indicator of criterion.indicators ?? []) lines.push(`    - ${indicator.text}  (${indicator.id})`);
    }
  }
  print(cx, `${lines.join("\n")}\n`);
}

function numbered({ number, title }: { readonly number?: string | undefined; readonly title: string }): string {
  return number === undefined ? title : `${number} ${title}`;
}
