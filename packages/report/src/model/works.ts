import type { Audience, Observation } from "./assessment-parts.ts";
import type { Audiences, HasAudience } from "./audience.ts";
import { given } from "./given.ts";
import type { Lookup } from "./lookup.ts";
import { type ObservationView, observationAudiences, observationView } from "./observation.ts";
import { criterionReference, type Reference, referenceAudiences } from "./reference.ts";

/** An observation that shows what helps or hinders, or a good example, with the criterion it belongs to. */
export interface WorkingItem extends HasAudience {
  readonly audience: Audience;
  readonly observation: ObservationView;
  readonly reference?: Reference;
}

/** Wat helpt en wat hindert. */
export interface Working {
  readonly helps: readonly WorkingItem[];
  readonly hinders: readonly WorkingItem[];
  readonly examples: readonly WorkingItem[];
}

const items = {
  audience: "public",
  fields: {
    audience: "public",
    observation: { audience: "public", fields: observationAudiences },
    reference: { audience: "public", fields: referenceAudiences },
  },
} as const;

export const workingAudiences = { helps: items, hinders: items, examples: items } as const satisfies Audiences<Working>;

/** A good example that also helps stands under what helps, marked; the rest of the good examples stand apart. */
export function working(lookup: Lookup): Working {
  const all = lookup.counted;
  const view = (observation: Observation): WorkingItem => {
    const place = lookup.indicator(observation.indicator);
    return {
      audience: observation.audience ?? "internal",
      observation: observationView(lookup, observation),
      ...given({ reference: place === undefined ? undefined : criterionReference(place.criterion) }),
    };
  };
  return {
    helps: all.filter(({ works }) => works === "helps").map(view),
    hinders: all.filter(({ works }) => works === "hinders").map(view),
    examples: all.filter(({ works, goodExample }) => works === undefined && goodExample === true).map(view),
  };
}
