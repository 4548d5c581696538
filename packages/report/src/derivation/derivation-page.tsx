import type { Assessment } from "@referentiekader/core";
import { dutchDate } from "../format-nl.ts";
import { Facts } from "../html/facts.tsx";
import { Section } from "../html/section.tsx";
import { audienceLabels, frameworkStatusLabels } from "../labels-nl.ts";
import { fact } from "../model/fact.ts";
import { type Lookup, lookupOf } from "../model/lookup.ts";
import { referenceText } from "../model/reference.ts";
import { profileWords } from "../profile-nl.ts";
import { words } from "../words-nl.ts";
import { derivationWords as terms } from "./derivation-words-nl.ts";
import { FrameworkText } from "./framework-text.tsx";
import { OutcomeSentences } from "./sentences.tsx";

const Head = ({ assessment: { inspection } }: { readonly assessment: Assessment }) => (
  <header class="masthead">
    <a class="skip" href="#inhoud">
      {words.page.skip}
    </a>
    <p class="flags">
      <span class="flag">{audienceLabels.internal}</span>
      <span class="kicker">{terms.title}</span>
    </p>
    <div>
      <h1>{inspection.title}</h1>
      <p class="masthead__subject">{terms.lead}</p>
    </div>
  </header>
);

const Made = ({ assessment: { framework, profile, inspection, engine, on, digests } }: { readonly assessment: Assessment }) => (
  <Section anchor="berekening" heading={terms.made}>
    <Facts
      facts={[
        ...fact(terms.inspection, inspection.id),
        ...fact(words.account.framework, `${framework.title} (${framework.id} ${framework.version})`),
        ...fact(profileWords.heading, profile === undefined ? undefined : `${profile.title} (${profile.id})`),
        ...fact(words.account.status, frameworkStatusLabels[framework.status]),
        ...fact(words.account.on, dutchDate(on)),
        ...fact(words.account.engine, engine),
        ...fact(terms.frameworkDigest, digests.framework),
        ...fact(profileWords.wholeDigest, digests.profile),
        ...fact(terms.inspectionDigest, digests.inspection),
      ]}
    />
  </Section>
);

interface Entry {
  readonly anchor: string;
  readonly title: string;
}

const entries = ({ assessment: { framework, overall } }: Lookup): readonly Entry[] => [
  ...(overall === undefined ? [] : [{ anchor: "geheel", title: terms.overall }]),
  ...framework.themes.map((theme) => ({ anchor: `thema-${theme.id}`, title: `${terms.outcomes}: ${referenceText(theme)}` })),
  { anchor: "kader", title: terms.frameworkHead },
  ...framework.themes.map((theme) => ({ anchor: `kader-${theme.id}`, title: `${terms.framework}: ${referenceText(theme)}` })),
];

/** The derivation of every outcome, and the framework they were derived with. */
export const DerivationPage = ({ assessment }: { readonly assessment: Assessment }) => {
  const lookup = lookupOf(assessment);
  return (
    <>
      <Head assessment={assessment} />
      <main id="inhoud">
        <nav class="contents" aria-label={terms.contents}>
          <ol class="plain-list">
            {entries(lookup).map(({ anchor, title }) => (
              <li key={anchor}>
                <a href={`#${anchor}`}>{title}</a>
              </li>
            ))}
          </ol>
        </nav>
        {lookup.showsLevels ? null : <p class="callout">{profileWords.derivationWithoutLevels}</p>}
        <Made assessment={assessment} />
        {assessment.overall === undefined ? null : (
          <Section anchor="geheel" heading={terms.overall} kicker={terms.outcomes}>
            <OutcomeSentences assessment={assessment} id="overall" title={terms.overall} />
          </Section>
        )}
        {assessment.framework.themes.map((theme) => (
          <Section key={theme.id} anchor={`thema-${theme.id}`} heading={referenceText(theme)} kicker={terms.outcomes}>
            <OutcomeSentences assessment={assessment} id={theme.id} title={terms.wholeTheme} />
            {theme.criteria.map((criterion) => (
              <OutcomeSentences key={criterion.id} assessment={assessment} id={criterion.id} title={referenceText(criterion)} />
            ))}
          </Section>
        ))}
        <FrameworkText lookup={lookup} />
      </main>
    </>
  );
};
