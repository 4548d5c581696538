import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { repeats } from "../../schema/repeats.ts";
import { sealOf } from "../edit/seal.ts";
import type { Check } from "./check.ts";

/** Each assessor has one block and rates a criterion once, with a level or a reason why not; what is closed stays as it was. */
export const ratings: Check = (data, _framework, places) => {
  const blocks = data.ratings ?? [];
  const pairs = blocks.flatMap((block) => block.ratings.map((rating) => ({ assessor: block.assessor, rating })));
  const twice = repeats(pairs, ({ assessor, rating }) => `${assessor} ${rating.about}`).map(({ item, first }) =>
    diagnose("inspection/rated-twice", { assessor: item.assessor, criterion: item.rating.about }, places.value(item.rating, "about"), {
      trail: places.trail(item.rating),
      related: [{ note: "first-used-here", span: places.value(first.rating, "about") }],
    }),
  );
  const unclear = pairs
    .filter(({ rating: { level, value, notRated } }) => (level === undefined && value === undefined) === (notRated === undefined))
    .map(({ rating }) =>
      diagnose("inspection/rating-unclear", { criterion: rating.about }, places.of(rating), { trail: places.trail(rating) }),
    );
  const changed = blocks.flatMap((block): readonly Diagnostic[] => {
    if (block.seal === undefined || block.seal === sealOf(block.ratings)) return [];
    return [diagnose("inspection/closed-rating-changed", { assessor: block.assessor }, places.value(block, "seal"))];
  });
  return [...twice, ...unclear, ...changed];
};
