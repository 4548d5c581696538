import type { Framework as LoadedFramework } from "@referentiekader/core";
import { meaningLabels } from "../derivation/derivation-words-nl.ts";
import { capital, exactNumber, listed, stopped } from "../format-nl.ts";
import { fidelityLabels, frameworkStatusLabels, sourceLabels } from "../labels-nl.ts";
import type { Framework, Scale } from "../model/assessment-parts.ts";
import { type Fact, fact } from "../model/fact.ts";
import { gradeText } from "../model/grade.ts";
import { numberScaleText, periodText } from "../sentences-nl.ts";
import { titleOfScale } from "./criterion.ts";
import { type Chapter, factList, labelled, type Part, prose } from "./part.ts";
import { readingWords as words } from "./reading-words-nl.ts";

/** What everybody must know before the rest: whose text this is, and what it is not. */
export function readFirst({ status, fidelity, owner }: Framework): Chapter {
  const departures = fidelity.departures ?? [];
  const said = [words.standing[status], words.closeness[fidelity.kind], stopped(words.owner(owner))].join(" ");
  return {
    reference: { anchor: "lees-dit-eerst", title: words.first },
    parts: [
      { kind: "callout", text: said },
      ...(departures.length === 0 ? prose(words.noDepartures) : labelled(words.departures, departures)),
    ],
    articles: [],
  };
}

export function about({ data, digest }: LoadedFramework): Chapter {
  return {
    reference: { anchor: "over-dit-kader", title: words.about },
    parts: factList([
      ...fact(words.versionTerm, words.version(data.id, data.version)),
      ...fact(words.status, capital(frameworkStatusLabels[data.status])),
      ...fact(words.fidelity, capital(fidelityLabels[data.fidelity.kind])),
      ...fact(words.ownerTerm, data.owner),
      ...fact(words.inForce, data.inForce && periodText(data.inForce.from, data.inForce.until)),
      ...fact(words.transition, data.transition),
      ...fact(words.citizenSources, listed((data.citizenSources ?? []).map((type) => sourceLabels[type]))),
      ...fact(words.licence, data.licence),
      ...fact(words.digest, digest),
    ]),
    articles: [],
  };
}

/** The words a reader meets, only where this framework uses them. */
export function howToRead({ themes, scales, outcome }: Framework, hasRules: boolean): Chapter {
  const criteria = themes.flatMap((theme) => theme.criteria);
  const isBounded = [...criteria, ...themes, { outcome }].some(
    ({ outcome: one }) => typeof one === "object" && (("limits" in one && one.limits?.length) || ("room" in one && one.room?.length)),
  );
  return {
    reference: { anchor: "hoe-u-dit-leest", title: words.how },
    parts: prose(
      words.criteria,
      ...(hasRules ? [words.rules] : []),
      ...(isBounded ? [words.room] : []),
      ...(criteria.some(({ core }) => core === true) ? [words.core] : []),
      ...(criteria.some(({ phase }) => phase === "trial") ? [words.trial] : []),
      ...(scales.length === 0 ? [words.noScales] : outcome === "none" ? [words.noOverall] : []),
    ),
    articles: [],
  };
}

/** The scales with what each level means; nothing where a framework has none. */
export function scaleChapter({ scales }: Framework): readonly Chapter[] {
  if (scales.length === 0) return [];
  return [{ reference: { anchor: "schalen", title: words.scales }, parts: scales.flatMap(scaleParts), articles: [] }];
}

function scaleParts(scale: Scale): readonly Part[] {
  const label = (grade: string): string => gradeText(scale, grade);
  const met: readonly Fact[] = fact(words.met, scale.met === undefined ? undefined : label(String(scale.met)));
  if (scale.kind === "number") return factList([...fact(titleOfScale(scale), numberScaleText(scale, label)), ...met]);
  const hasMeaning = scale.levels.some(({ meaning }) => meaning !== undefined);
  const hasValue = scale.levels.some(({ value }) => value !== undefined);
  const rows = scale.levels.map(({ label: name, description = "–", meaning, value }) => [
    name,
    description,
    ...(hasMeaning ? [meaning === undefined ? "–" : meaningLabels[meaning]] : []),
    ...(hasValue ? [value === undefined ? "–" : exactNumber(value)] : []),
  ]);
  const heads = [words.level, words.description, ...(hasMeaning ? [words.meaning] : []), ...(hasValue ? [words.value] : [])];
  return [{ kind: "table", id: `schaal-${scale.id}`, caption: titleOfScale(scale), heads, widest: "second", rows }, ...factList(met)];
}
