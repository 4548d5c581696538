import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import type { Check } from "./check.ts";

/** A ladder goes from the best level down, names each level once, and ends with `otherwise`. */
export const ladders: Check = ({ sites }, places) =>
  sites.flatMap(({ outcome, scale }): readonly Diagnostic[] => {
    if (!("ladder" in outcome.rule)) return [];
    const { ladder } = outcome.rule;
    const trail = places.trail(ladder);
    const order = scale && !scale.isNumber ? scale.order : [];
    const quality = (level: string) => order.indexOf(level) * (scale?.scale.direction === "lower-is-better" ? -1 : 1);
    const hasOtherwise = ladder.some((rung) => "otherwise" in rung);
    const found: Diagnostic[] = [];
    ladder.forEach((rung, index) => {
      const before = ladder[index - 1];
      const isLast = index === ladder.length - 1;
      if ("otherwise" in rung && !isLast) found.push(diagnose("framework/otherwise-not-last", {}, places.of(rung), { trail }));
      if (isLast && !hasOtherwise) found.push(diagnose("framework/ladder-without-otherwise", {}, places.of(rung), { trail }));
      // What follows after `otherwise` is out of place already.
      const areKnown = before && !("otherwise" in before) && order.includes(before.level) && order.includes(rung.level);
      if (areKnown && quality(rung.level) >= quality(before.level)) {
        found.push(diagnose("framework/ladder-order", { level: rung.level, before: before.level }, places.value(rung, "level"), { trail }));
      }
    });
    return found;
  });
