import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { repeats } from "../../schema/repeats.ts";
import { sealOf } from "../edit/seal.ts";
import type { Check } from "./check.ts";

/** Each assessor has one block and rates a criterion once, with a level or a reason why not; what is closed stays as it was. */
export const ratings: Check = (data, _framework, places) => {
  const blocks = data.ratings ?? [];
  const second = repeats(blocks, ({ assessor }) => assessor).map(({ item, first }) =>
    diagnose("inspection/ratings-twice", { assessor: item.assessor }, places.value(item, "assessor"), {
      trail: places.trail(item),
      related: [{ note: "first-used-here", span: places.value(first, "assessor") }],
    }),
  );
  // Within a block: of a second block everything would be said twice.
  const twice = blocks.flatMap((block) =>
    repeats(block.ratings, ({ about }) => about).map(({ item, first }) =>
      diagnose("inspection/rated-twice", { assessor: block.assessor, criterion: item.about }, places.value(item, "about"), {
        trail: places.trail(item),
        related: [{ note: "first-used-here", span: places.value(first, "about") }],
      }),
    ),
  );
  const unclear = blocks
    .flatMap((block) => block.ratings)
    .filter(({ level, value, notRated }) => (level === undefined && value === undefined) === (notRated === undefined))
    .map((rating) =>
      diagnose("inspection/rating-unclear", { criterion: rating.about }, places.of(rating), { trail: places.trail(rating) }),
    );
  const changed = blocks.flatMap((block): readonly Diagnostic[] => {
    if (block.seal === undefined || block.seal === sealOf(block.ratings)) return [];
    return [diagnose("inspection/closed-rating-changed", { assessor: block.assessor }, places.value(block, "seal"))];
  });
  return [...second, ...twice, ...unclear, ...changed];
};
