import type { Framework as LoadedFramework } from "@referentiekader/core";
import { listed, stopped } from "../format-nl.ts";
import { domainLabels, inspectorateLabels } from "../labels-nl.ts";
import { fact } from "../model/fact.ts";
import { criterionReference, type Reference, referenceText } from "../model/reference.ts";
import { evidenceDemandsText } from "../sentences-nl.ts";
import { type Chapter, factList, labelled, type Part, prose } from "./part.ts";
import { readingWords as words } from "./reading-words-nl.ts";

type Profile = NonNullable<LoadedFramework["profile"]>;

/** What the profile chooses and what it asks on top; nothing where all of the framework is looked at. */
export function profileChapter({ data, profile }: LoadedFramework): readonly Chapter[] {
  if (profile === undefined) return [];
  const { title, description, question, inspectorates = [], domains = [], levelsShown, adopts = [], notes = [] } = profile.data;
  const all = data.themes.flatMap((theme) => theme.criteria);
  const named = (ids: readonly string[]): readonly Reference[] => all.filter(({ id }) => ids.includes(id)).map(criterionReference);
  const never = profile.themes.filter(({ chosen, canBeScored }) => chosen > 0 && !canBeScored).map(({ id }) => id);
  const themes = data.themes.filter(({ id, outcome }) => never.includes(id) && outcome !== "none");
  return [
    {
      reference: { anchor: "profiel", title: words.profile(title) },
      parts: [
        { kind: "lead", text: words.profileLead },
        ...factList([
          ...fact(words.purpose, description),
          ...fact(words.question, question),
          ...fact(words.inspectorates, listed(inspectorates.map((id) => inspectorateLabels[id]))),
          ...fact(words.domains, listed(domains.map((domain) => domainLabels[domain]))),
          ...fact(words.chosen, words.chosenText(profile.criteria.size, all.length)),
          ...fact(words.notScored, levelsShown === "none" ? "" : listed(themes.map(referenceText))),
        ]),
        ...(levelsShown === "none" ? prose(words.noLevels) : []),
        ...adopts.map(
          ({ by, criteria }) => ({ kind: "links", label: words.adopts(inspectorateLabels[by]), references: named(criteria) }) as const,
        ),
        ...demandsOf(profile, (ids) => listed(named(ids).map(referenceText))),
        ...labelled(
          words.basedOn,
          profile.data.basedOn.map(({ source, place }) => placed(source, place, data)),
        ),
        ...labelled(words.notes, notes),
      ],
      articles: [],
    },
  ];
}

function demandsOf({ data: { evidence = [] } }: Profile, names: (ids: readonly string[]) => string): readonly Part[] {
  const items = evidence.map(({ criteria, because, ...demands }) =>
    words.demand(criteria === "all" ? words.allChosen : names(criteria), evidenceDemandsText(demands), stopped(because)),
  );
  return labelled(words.more, items);
}

function placed(id: string, place: string | undefined, { sources }: LoadedFramework["data"]): string {
  const title = sources.find((source) => source.id === id)?.title ?? id;
  return place === undefined ? title : `${title}, ${place}`;
}
