import { comparedText, lookedAtText, profileWords } from "../profile-nl.ts";
import { type Fact, fact } from "./fact.ts";
import type { Lookup } from "./lookup.ts";

/** What the profile asks, how much of the framework it looks at, and what can be compared; undefined where all of the framework was looked at. */
export function profileFacts({ assessment: { profile }, settled, trial, outside, showsLevels }: Lookup): readonly Fact[] | undefined {
  if (profile === undefined) return undefined;
  const chosen = settled.length + trial.length;
  const all = chosen + outside.length;
  return [
    ...fact(profileWords.heading, profile.title, "public"),
    ...fact(profileWords.question, profile.question, "public"),
    ...fact(profileWords.description, profile.description, "public"),
    ...fact(profileWords.looked, lookedAtText(chosen, all), "public"),
    ...fact(profileWords.compared, comparedText(chosen, all, showsLevels), "public"),
  ];
}
