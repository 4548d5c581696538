import type { Framework } from "@referentiekader/core";
import type { Words } from "./words/words.ts";

/** What a profile chooses, and which of its outcomes compare with the whole framework. */
export function profileScreen({ profile: words }: Words, { data, profile }: Framework): string {
  if (!profile) return "";
  const all = data.themes.flatMap((theme) => theme.criteria);
  const more = all.filter(({ id }) => profile.criteria.has(id) && asksMore(id, profile.data));
  const themes = profile.themes.map(({ id, chosen, of, canBeScored }) => {
    if (chosen === 0) return words.none(id);
    if (data.themes.find((theme) => theme.id === id)?.outcome === "none") return words.noOutcome(id, chosen, of);
    if (chosen === of) return words.whole(id, of);
    return canBeScored ? words.part(id, chosen, of) : words.never(id, chosen, of);
  });
  return [
    words.head(profile.data.title, profile.criteria.size, all.length),
    profile.data.levelsShown === "none" ? words.noLevels : words.comparable,
    ...(more.length > 0 ? [words.more(more.map(({ id }) => id))] : []),
    ...(profile.data.levelsShown === "none" ? [] : themes),
  ]
    .map((line) => `${line}\n`)
    .join("");
}

type ProfileData = NonNullable<Framework["profile"]>["data"];
const asksMore = (id: string, { evidence = [] }: ProfileData): boolean =>
  evidence.some(({ criteria }) => criteria === "all" || criteria.includes(id));
