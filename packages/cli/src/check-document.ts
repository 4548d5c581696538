import {
  type Diagnostic,
  type Framework,
  kindOf,
  loadAssessment,
  loadFramework,
  loadMigration,
  loadOrganisation,
  loadProgramme,
  type Result,
  resolveProfile,
  runCases,
  type SourceText,
} from "@referentiekader/core";
import type { Context } from "./context.ts";
import { readFramework } from "./files/read-framework.ts";
import { startOf } from "./files/read-text.ts";
import { rootsFor } from "./open-inspection.ts";
import { profileScreen } from "./profile-screen.ts";

export interface CheckedDocument {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly SourceText[];
  /** What is good to know of a file without mistakes. */
  readonly told?: string;
}

/**
 * Checks a file that stands by itself: a framework, or what belongs to one, with the frameworks it names.
 * @param folder where the file stands; frameworks are looked for from there upward
 * @returns undefined for a piece of an inspection, which is checked with the rest of its folder
 */
export function checkDocument(cx: Context, source: SourceText, folder: string): CheckedDocument | undefined {
  const checked = (result: Result<unknown>, ...more: readonly SourceText[]) => ({
    diagnostics: result.diagnostics,
    sources: [source, ...more],
  });
  switch (kindOf(source)) {
    // Trying all combinations takes longer than reading, and is for who writes a framework.
    case "framework":
      return checked(loadFramework(source, { thorough: true }));
    case "assessment":
      return checked(loadAssessment(source));
    case "programme":
      return checked(loadProgramme(source));
    case "organisation":
      return checked(loadOrganisation(source));
    case "profile":
      return withFrameworks(cx, source, folder, [pinIn(source)], ([framework]) => {
        const resolved = resolveProfile(source, framework as Framework);
        return { ...checked(resolved), ...(resolved.ok && { told: profileScreen(cx.words, resolved.value) }) };
      });
    case "cases":
      return withFrameworks(cx, source, folder, [pinIn(source)], ([framework]) => checked(runCases([source], framework as Framework)));
    case "migration":
      return withFrameworks(cx, source, folder, migrationPins(source), ([from, to]) =>
        checked(loadMigration(source, from as Framework, to as Framework)),
      );
    default:
      return undefined;
  }
}

interface Wanted {
  readonly id: string;
  readonly version: string;
}

/** Which framework a file names, as far as it can be read at a glance; its own check says what is wrong with the line. */
function pinIn({ text }: SourceText): Wanted {
  const [, id = "", version = ""] = /^framework:\s*\{?\s*id:\s*([a-z0-9-]+)\s*[,\n]\s*version:\s*"?([0-9.]+)/m.exec(text) ?? [];
  return { id, version };
}

function migrationPins({ text }: SourceText): readonly Wanted[] {
  const id = /^framework:\s*([a-z0-9-]+)/m.exec(text)?.[1] ?? "";
  const version = (key: string) => new RegExp(`^${key}:\\s*"?([0-9.]+)`, "m").exec(text)?.[1] ?? "";
  return [
    { id, version: version("from") },
    { id, version: version("to") },
  ];
}

function withFrameworks(
  cx: Context,
  source: SourceText,
  folder: string,
  wanted: readonly Wanted[],
  check: (frameworks: readonly Framework[]) => CheckedDocument,
): CheckedDocument {
  const found = wanted.map((pin) => readFramework({ ...pin, span: startOf(source.path) }, rootsFor(cx, folder), cx.io.cwd));
  const diagnostics = found.flatMap((one) => (one.ok ? [] : one.diagnostics));
  const sources = [source, ...found.flatMap((one) => one.sources)];
  if (diagnostics.length > 0) return { diagnostics, sources };
  return check(found.flatMap((one) => (one.ok ? [one.value.framework] : [])));
}
