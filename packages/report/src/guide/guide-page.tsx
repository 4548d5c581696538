import { Facts } from "../html/facts.tsx";
import { Prose } from "../html/prose.tsx";
import { Section } from "../html/section.tsx";
import { referenceText } from "../model/reference.ts";
import { words as pageWords } from "../words-nl.ts";
import { type CriterionOfGuide, factsOf, type Guide, leftOutOf, openingOf, type Talk, type ThemeOfGuide } from "./guide-parts.ts";
import { guideWords as words } from "./guide-words-nl.ts";

/** Room to write with a pen; nothing that a screen reader could read. */
const Lines = ({ number }: { readonly number: number }) => (
  <span class="lines" aria-hidden="true">
    {Array.from({ length: number }, (_, place) => (
      <span key={place} />
    ))}
  </span>
);

const Head = ({ guide }: { readonly guide: Guide }) => (
  <header class="masthead">
    <a class="skip" href="#inhoud">
      {pageWords.page.skip}
    </a>
    <p class="flags">
      <strong class="flag flag--status">{words.talk[guide.for]}</strong>
      <span class="kicker">{words.kind}</span>
    </p>
    <div>
      <h1>{words.title[guide.for]}</h1>
      <p class="masthead__subject">{guide.inspection?.title ?? guide.framework.title}</p>
    </div>
  </header>
);

const Opening = ({ guide }: { readonly guide: Guide }) => (
  <Section anchor="begin" heading={words.begin}>
    <div class="fields">
      {words.fields[guide.for].map((field) => (
        <p key={field}>
          <span class="label">{field}</span>
          <span class="fields__line" aria-hidden="true" />
        </p>
      ))}
    </div>
    <ul class="say">
      {openingOf(guide).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
    {guide.for === "citizen" ? (
      <p class="tick">
        <span class="tick__box" aria-hidden="true" />
        {words.consent}
      </p>
    ) : null}
    <div class="callout">
      <p>{words.note[guide.for]}</p>
      <p>{words.noJudgement}</p>
    </div>
  </Section>
);

const Criterion = ({ criterion, talk }: { readonly criterion: CriterionOfGuide; readonly talk: Talk }) => {
  const { id, good, questions, indicators } = criterion;
  return (
    <article class="criterion" aria-labelledby={`criterium-${id}`}>
      <h3 id={`criterium-${id}`}>{referenceText(criterion)}</h3>
      {good === undefined ? null : (
        <div class="good">
          <p class="label">{words.good}</p>
          <Prose text={good} />
        </div>
      )}
      <div class="ask-and-look">
        <div>
          <p class="label">{words.questions}</p>
          <ol class="questions">
            {questions.map((question) => (
              <li key={question}>
                {question}
                <Lines number={2} />
              </li>
            ))}
          </ol>
        </div>
        {indicators.length === 0 ? null : (
          <div class="look">
            <p class="label">{words.indicators}</p>
            <ul>
              {indicators.map((indicator) => (
                <li key={indicator.id}>
                  {indicator.text} <span class="subtle">({words.shows(indicator.shows, talk)})</span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </article>
  );
};

const Theme = ({ theme, talk }: { readonly theme: ThemeOfGuide; readonly talk: Talk }) => (
  <Section anchor={`thema-${theme.id}`} heading={referenceText(theme)} kind="section theme">
    {theme.question === undefined ? null : <p class="theme__question">{theme.question}</p>}
    {theme.criteria.map((criterion) => (
      <Criterion key={criterion.id} criterion={criterion} talk={talk} />
    ))}
  </Section>
);

const Closing = ({ guide }: { readonly guide: Guide }) => (
  <Section anchor="afsluiten" heading={words.close}>
    <ul class="say">
      {words.closing[guide.for].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
    <div class="remarks">
      <p class="label">{words.remarks}</p>
      <Lines number={4} />
    </div>
  </Section>
);

/** What is not on the page comes last: it is for whoever prepares the talk, not for whoever has it. */
const About = ({ guide }: { readonly guide: Guide }) => (
  <Section anchor="over" heading={words.about}>
    <Facts facts={factsOf(guide)} />
    {leftOutOf(guide).map((sentence) => (
      <p key={sentence}>{sentence}</p>
    ))}
  </Section>
);

/** A page to take along for a talk. */
export const GuidePage = ({ guide }: { readonly guide: Guide }) => (
  <div class="guide">
    <Head guide={guide} />
    <main id="inhoud">
      <Opening guide={guide} />
      {guide.themes.length === 0 ? <p>{words.nothing}</p> : null}
      {guide.themes.map((theme) => (
        <Theme key={theme.id} theme={theme} talk={guide.for} />
      ))}
      <Closing guide={guide} />
      <About guide={guide} />
    </main>
  </div>
);
