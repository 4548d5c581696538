import type { Audience } from "@referentiekader/core";
import { demandText } from "../sentences-nl.ts";
import { singleSourceText } from "../words-nl.ts";
import type { Evidence } from "./assessment-parts.ts";
import type { Audiences, HasAudience } from "./audience.ts";

/** A caution beside an outcome. Names its own audience: the numbers of cases and citizens are not for everyone. */
export interface Remark extends HasAudience {
  readonly audience: Audience;
  readonly text: string;
}

export const remarkAudiences = { audience: "public", text: "public" } as const satisfies Audiences<Remark>;

/** What the reader must know about the evidence: one source only, and what the framework asks and was not found. */
export const remarksOf = (evidence: Evidence): readonly Remark[] => [
  ...(evidence.singleSource ? [{ audience: "public", text: singleSourceText } as const] : []),
  ...evidence.demands
    .filter(({ met }) => !met)
    .map(({ demand, asked, found }) => ({ audience: "inspected", text: demandText(demand, asked, found) }) as const),
];
