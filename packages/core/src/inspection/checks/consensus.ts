import { diagnose } from "../../diagnostic/diagnostic.ts";
import type { Check } from "./check.ts";

/** What people agreed, at least two different assessors agreed. */
export const consensus: Check = (data, _framework, places) =>
  (data.consensus ?? [])
    .filter(({ by }) => new Set(by).size < 2)
    .map((entry) =>
      diagnose("inspection/consensus-of-one", { about: entry.about }, places.value(entry, "by"), { trail: places.trail(entry) }),
    );
