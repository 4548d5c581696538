import { pictureLabels } from "../labels-nl.ts";
import type { PictureWord } from "./assessment-parts.ts";
import { given } from "./given.ts";
import type { Lookup } from "./lookup.ts";
import { criterionReference, type Reference } from "./reference.ts";

/** What one case shows on one criterion; without a picture nothing was observed. */
export interface MatrixCell {
  readonly picture?: string;
  readonly voice?: PictureWord;
  readonly citizen?: string;
}

export interface MatrixRow {
  readonly reference: Reference;
  readonly cells: readonly MatrixCell[];
}

/** Cases beside criteria. Internal as a whole: it names cases. */
export interface Matrix {
  readonly cases: readonly string[];
  readonly rows: readonly MatrixRow[];
}

export function matrix(lookup: Lookup): Matrix {
  const cases = (lookup.assessment.inspection.cases ?? []).map(({ id }) => id);
  const rows = lookup.settled.map(({ criterion, result }) => ({
    reference: criterionReference(criterion),
    cells: cases.map((id) => {
      const found = result.picture.cases.find((one) => one.case === id);
      return found === undefined
        ? {}
        : {
            picture: pictureLabels[found.picture],
            voice: found.picture,
            ...given({ citizen: found.citizen === undefined ? undefined : pictureLabels[found.citizen] }),
          };
    }),
  }));
  return { cases, rows };
}
