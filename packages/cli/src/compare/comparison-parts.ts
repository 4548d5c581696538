import type { compareAssessments, programmeOverview } from "@referentiekader/core";
import type { Words } from "../words/words.ts";

export type Comparison = ReturnType<typeof compareAssessments>;
export type Row = Comparison["criteria"]["compared"][number];
export type Cell = Row["cells"][number];
export type Why = Row["without"][number]["why"];
export type Change = Row["changes"][number];
export type Followed = Comparison["followUps"][number];
export type ProjectOverview = ReturnType<typeof programmeOverview>["lines"][number]["projects"][number];
export type CompareWords = Words["compare"];
