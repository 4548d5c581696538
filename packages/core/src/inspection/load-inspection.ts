import { type Diagnostic, diagnose, hasErrors, type Result, resultOf } from "../diagnostic/diagnostic.ts";
import type { Framework } from "../framework/framework.ts";
import type { InspectionData } from "../schema/inspection.ts";
import type { Places } from "../text/places.ts";
import type { SourceText } from "../text/source-text.ts";
import type { Span } from "../text/span.ts";
import { arrange } from "./arrange.ts";
import { checks, wholeChecks } from "./checks/checks.ts";
import type { Inspection } from "./inspection.ts";
import { joinPieces } from "./join.ts";
import { type Pieces, readPieces } from "./pieces.ts";

/** Which framework an inspection asks for, and where it says so. */
export interface Pin {
  readonly id: string;
  readonly version: string;
  /** The profile it looks with; absent where it looks at all of the framework. */
  readonly profile?: string | undefined;
  readonly span: Span;
}

/** The line that makes a file the head; most files of a folder do not have it and need not be read for it. */
const headLine = /^[\s{]*"?kind"?\s*:\s*"?inspection"?\s*(?:[,#].*)?$/m;

/** Reads from the head file which framework an inspection uses. Without one that can be read: everything that is wrong. */
export function readPin(sources: readonly SourceText[]): Result<Pin> {
  const likely = sources.filter((source) => headLine.test(source.text));
  const quick = likely.length === 1 ? pinIn(readPieces(likely)) : undefined;
  if (quick) return { ok: true, value: quick, diagnostics: [] };
  // The line may also stand in some text, and a head may be written otherwise: only all files together can tell.
  const all = readPieces(sources);
  const pin = pinIn(all);
  return pin ? { ok: true, value: pin, diagnostics: [] } : resultOf<Pin>(undefined, all.diagnostics);
}

function pinIn({ pieces, places }: Pieces): Pin | undefined {
  const pin = pieces.find((piece) => piece.isHead)?.content.framework;
  return pin && { ...pin, span: places.of(pin) };
}

function otherProfile(pin: InspectionData["framework"], { profile, data }: Framework, places: Places): Diagnostic {
  const asked = pin.profile ?? "";
  const available = profile ? [profile.data.id] : [];
  return diagnose("profile/not-found", { id: asked, framework: `${data.id}@${data.version}`, available }, places.value(pin, "profile"));
}

/**
 * Reads the files of one inspection, joins them and checks them against the framework.
 *
 * @param sources the texts of the folder: head file, sources, `waarnemingen.csv`, ratings; or the one file that holds all
 * @param framework the framework that the head file names, already loaded
 * @returns the inspection with what is worth a look as warnings, or every problem at once
 * @example const loaded = loadInspection([{ path: "inspection.yaml", text }], framework);
 */
export function loadInspection(sources: readonly SourceText[], framework: Framework): Result<Inspection> {
  const { pieces, places, diagnostics, isComplete } = readPieces(sources);
  const joined = joinPieces(pieces, places);
  const found = [...diagnostics, ...joined.diagnostics];
  if (!joined.data) return resultOf<Inspection>(undefined, found);
  const { id, version } = joined.data.framework;
  if (id !== framework.data.id || version !== framework.data.version) {
    const params = { id, version, available: [`${framework.data.id}@${framework.data.version}`] };
    return resultOf<Inspection>(undefined, [...found, diagnose("framework/not-found", params, places.of(joined.data.framework))]);
  }
  if (joined.data.framework.profile !== framework.profile?.data.id) {
    return resultOf<Inspection>(undefined, [...found, otherProfile(joined.data.framework, framework, places)]);
  }
  const data = arrange(joined.data, places);
  const possible = isComplete ? [...checks, ...wholeChecks] : checks;
  const all = [...found, ...possible.flatMap((check) => check(data, framework.data, places, framework.profile?.criteria))];
  return resultOf<Inspection>(hasErrors(all) ? undefined : { data, places }, all);
}
