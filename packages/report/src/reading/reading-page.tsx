import type { Framework as LoadedFramework } from "@referentiekader/core";
import { capital } from "../format-nl.ts";
import { Facts } from "../html/facts.tsx";
import { ReferenceLink } from "../html/link.tsx";
import { Section } from "../html/section.tsx";
import { fidelityLabels, frameworkStatusLabels } from "../labels-nl.ts";
import { fact } from "../model/fact.ts";
import { referenceText } from "../model/reference.ts";
import { words as pageWords } from "../words-nl.ts";
import type { Chapter } from "./part.ts";
import { Parts } from "./parts.tsx";
import { readingWords as words } from "./reading-words-nl.ts";

const Head = ({ framework: { data, profile } }: { readonly framework: LoadedFramework }) => (
  <header class="masthead">
    <a class="skip" href="#inhoud">
      {pageWords.page.skip}
    </a>
    <p class="flags">
      <strong class="flag flag--status">{frameworkStatusLabels[data.status]}</strong>
      <span class="kicker">{words.kind}</span>
    </p>
    <div>
      <h1>{data.title}</h1>
      <p class="masthead__subject">{words.version(data.id, data.version)}</p>
      {profile === undefined ? null : <p class="masthead__subject">{words.profile(profile.data.title)}</p>}
    </div>
    <Facts
      facts={[...fact(words.fidelity, capital(fidelityLabels[data.fidelity.kind])), ...fact(words.ownerTerm, data.owner)]}
      kind="facts facts--masthead"
    />
  </header>
);

const Contents = ({ chapters }: { readonly chapters: readonly Chapter[] }) => (
  <nav class="contents" aria-label={words.contents}>
    <ol class="plain-list">
      {chapters.map(({ reference, articles }) => (
        <li key={reference.anchor}>
          <ReferenceLink reference={reference} />
          {articles.length === 0 ? null : (
            <ol class="plain-list contents__below">
              {articles.map((article) => (
                <li key={article.reference.anchor}>
                  <ReferenceLink reference={article.reference} />
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  </nav>
);

/** The reading edition: what everybody must know first, then the contents and all the rest. */
export const ReadingPage = ({ framework, chapters }: { readonly framework: LoadedFramework; readonly chapters: readonly Chapter[] }) => {
  const view = ({ reference, parts, articles }: Chapter) => (
    <Section key={reference.anchor} anchor={reference.anchor} heading={referenceText(reference)}>
      <Parts parts={parts} within={reference.anchor} />
      {articles.map((article) => (
        <article class="criterion" key={article.reference.anchor} aria-labelledby={article.reference.anchor}>
          <h3 id={article.reference.anchor}>{referenceText(article.reference)}</h3>
          <Parts parts={article.parts} within={article.reference.anchor} />
        </article>
      ))}
    </Section>
  );
  const [first, ...rest] = chapters;
  return (
    <div class="reading">
      <Head framework={framework} />
      <main id="inhoud">
        {first === undefined ? null : view(first)}
        <Contents chapters={rest} />
        {rest.map(view)}
      </main>
    </div>
  );
};
