import { type Diagnostic, diagnose, type Result, resultOf } from "../../diagnostic/diagnostic.ts";
import { type Ratings, ratingsFileSchema } from "../../schema/ratings.ts";
import { readDocument } from "../../schema/read-document.ts";
import { createPlaces, type Places } from "../../text/places.ts";
import type { SourceText } from "../../text/source-text.ts";
import { pairOf, type Root, rangeOf, readRoot } from "./read-root.ts";
import { sealOf } from "./seal.ts";
import { indentAt, insertLinesAfter, splice } from "./splice.ts";

/**
 * Closes the ratings of one assessor: writes the day and the seal below the assessor, and nothing else.
 * @param file a file of kind `ratings`
 * @param on the day of closing
 * @returns the new text; not ok when it was closed before, or when a criterion has neither a level nor a reason why not
 */
export function closeRatings(file: SourceText, on: string): Result<SourceText> {
  const places = createPlaces();
  const { document, diagnostics } = readDocument(file, { ratings: ratingsFileSchema }, places);
  const root = readRoot(file);
  if (!document || !root.ok) return resultOf<SourceText>(undefined, diagnostics);
  const refusals = document.value.closed === undefined ? unclear(document.value, places) : [alreadyClosed(document.value, places)];
  if (refusals.length > 0) return resultOf<SourceText>(undefined, refusals);
  const text = withClosing(file.text, root.value, { closed: on, seal: sealOf(document.value.ratings) });
  return { ok: true, value: { path: file.path, text }, diagnostics: [] };
}

function withClosing(text: string, { map, document }: Root, { closed, seal }: { readonly closed: string; readonly seal: string }): string {
  const key = rangeOf(pairOf(map, "assessor")?.key);
  const after = rangeOf(pairOf(map, "assessor")?.value);
  // Between quotes: a digest of digits and one e would read as a number. An old seal is that of a closing that someone undid.
  const old = rangeOf(pairOf(map, "seal")?.value);
  if (map.flow || !key || !after) {
    // In one pair of braces the library writes the file anew.
    document.set("closed", closed);
    document.set("seal", seal);
    return document.toString({ lineWidth: 0 });
  }
  const indent = " ".repeat(indentAt(text, key[0]));
  const lines = [`${indent}closed: "${closed}"`, ...(old ? [] : [`${indent}seal: "${seal}"`])];
  return splice(text, [insertLinesAfter(text, after[1], lines), ...(old ? [{ from: old[0], until: old[1], text: `"${seal}"` }] : [])]);
}

function alreadyClosed(ratings: Ratings, places: Places): Diagnostic {
  return diagnose("inspection/already-closed", { on: ratings.closed ?? "" }, places.value(ratings, "closed"));
}

function unclear({ ratings }: Ratings, places: Places): readonly Diagnostic[] {
  return ratings
    .filter(({ level, notRated }) => (level === undefined) === (notRated === undefined))
    .map((rating) =>
      diagnose("inspection/rating-unclear", { criterion: rating.about }, places.of(rating), { trail: places.trail(rating) }),
    );
}
