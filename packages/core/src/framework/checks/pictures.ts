import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { ruleSites } from "../rule-sites.ts";
import type { Check } from "./check.ts";

/** A case never is for and against at once. */
export const pictures: Check = (data, places) =>
  ruleSites(data).flatMap(({ outcome }): readonly Diagnostic[] => {
    if (!("unit" in outcome)) return [];
    const { picture } = outcome.unit;
    const isAmbiguous = picture.for === "any-for" && picture.against === "any-against";
    return isAmbiguous ? [diagnose("framework/picture-ambiguous", {}, places.of(picture), { trail: places.trail(picture) })] : [];
  });
