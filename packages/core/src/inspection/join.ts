import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import type { InspectionData } from "../schema/inspection.ts";
import type { Places } from "../text/places.ts";
import type { Piece } from "./pieces.ts";

/**
 * Joins the pieces of a folder into one inspection: lists are joined, every other key may stand once.
 * @returns undefined without a head; a clash is a diagnostic that names both places
 */
export function joinPieces(
  pieces: readonly Piece[],
  places: Places,
): { readonly data: InspectionData | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const head = pieces.find((piece) => piece.isHead);
  if (!head) return { data: undefined, diagnostics: [] };
  const joined: Record<string, unknown> = { ...head.content };
  const owners = new Map(Object.keys(joined).map((key) => [key, head.holder]));
  const diagnostics: Diagnostic[] = [];
  for (const { holder, isHead, content } of pieces) {
    if (isHead) continue;
    for (const [key, value] of Object.entries(content)) {
      const present = joined[key];
      if (Array.isArray(value) && (present === undefined || Array.isArray(present))) {
        joined[key] = [...(present ?? []), ...value];
        continue;
      }
      const owner = owners.get(key);
      if (owner) {
        const related = [{ note: "other-file" as const, span: places.key(owner, key) }];
        diagnostics.push(diagnose("inspection/key-twice", { key }, places.key(holder, key), { related }));
        continue;
      }
      joined[key] = value;
      owners.set(key, holder);
    }
  }
  places.adopt(joined, head.holder);
  return { data: joined as InspectionData, diagnostics };
}
