import { type Diagnostic, diagnose, hasErrors } from "../diagnostic/diagnostic.ts";
import { type InspectionData, type InspectionPart, inspectionPartSchema, inspectionSchema } from "../schema/inspection.ts";
import type { Observation } from "../schema/observation.ts";
import { type Ratings, ratingsFileSchema } from "../schema/ratings.ts";
import { type ReadDocument, readDocument } from "../schema/read-document.ts";
import { type Source, sourceFileSchema } from "../schema/source.ts";
import { createPlaces, type Places } from "../text/places.ts";
import type { SourceText } from "../text/source-text.ts";
import { readObservationTable } from "./observation-table.ts";

/** What one file adds to an inspection. */
export interface Piece {
  /** The object in the file that carries the keys; its places are known. */
  readonly holder: object;
  readonly isHead: boolean;
  readonly content: Partial<InspectionData>;
}

export interface Pieces {
  readonly pieces: readonly Piece[];
  readonly places: Places;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether every file could be read; if not, references to what it holds are not checked. */
  readonly isComplete: boolean;
}

const models = {
  inspection: inspectionSchema,
  "inspection-part": inspectionPartSchema,
  source: sourceFileSchema,
  ratings: ratingsFileSchema,
} as const;

/** Reads every file of an inspection on its own. Files are taken in order of path, so that their order never matters. */
export function readPieces(sources: readonly SourceText[]): Pieces {
  const places = createPlaces();
  const pieces: Piece[] = [];
  const diagnostics: Diagnostic[] = [];
  let isComplete = true;
  for (const source of sources.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))) {
    const read = /\.csv$/i.test(source.path) ? readTable(source, places) : readFile(source, places);
    diagnostics.push(...read.diagnostics);
    if (read.piece) pieces.push(read.piece);
    isComplete &&= read.piece !== undefined && !hasErrors(read.diagnostics);
  }
  const [first, ...others] = pieces.filter((piece) => piece.isHead);
  if (!first && isComplete) diagnostics.push(noHead(sources, pieces, places));
  for (const other of others) {
    const related = first ? [{ note: "other-file" as const, span: places.value(first.holder, "kind") }] : [];
    diagnostics.push(diagnose("inspection/several-heads", {}, places.value(other.holder, "kind"), { related }));
  }
  return { pieces, places, diagnostics, isComplete };
}

interface ReadPiece {
  readonly piece: Piece | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

function readTable(source: SourceText, places: Places): ReadPiece {
  const { observations, holder, diagnostics } = readObservationTable(source, places);
  return { piece: { holder, isHead: false, content: { observations: [...observations] } }, diagnostics };
}

function readFile(source: SourceText, places: Places): ReadPiece {
  const { document, diagnostics } = readDocument(source, models, places);
  if (!document) return { piece: undefined, diagnostics };
  return { piece: { holder: document.value, isHead: document.kind === "inspection", content: contentOf(document, places) }, diagnostics };
}

function contentOf(document: ReadDocument<typeof models>, places: Places): Partial<InspectionData> {
  switch (document.kind) {
    case "inspection":
      return document.value;
    case "inspection-part":
      return withoutHeading(document.value);
    case "source": {
      const { kind: _kind, format: _format, observations = [], ...source } = document.value;
      const own: Source = source;
      places.adopt(own, document.value);
      return {
        sources: [own],
        observations: observations.map((observation): Observation => sameplace({ ...observation, source: own.id }, observation, places)),
      };
    }
    case "ratings": {
      const { kind: _kind, format: _format, ...block } = document.value;
      return { ratings: [sameplace<Ratings>(block, document.value, places)] };
    }
    default:
      return document satisfies never;
  }
}

function withoutHeading({ kind: _kind, format: _format, ...content }: InspectionPart): Partial<InspectionData> {
  return content;
}

function sameplace<T extends object>(made: T, from: object, places: Places): T {
  places.adopt(made, from);
  return made;
}

function noHead(sources: readonly SourceText[], pieces: readonly Piece[], places: Places): Diagnostic {
  const path = sources[0]?.path ?? "";
  const start = { line: 1, column: 1 };
  const [piece] = pieces;
  return diagnose("inspection/no-head", {}, piece ? places.value(piece.holder, "kind") : { path, start, end: start });
}
