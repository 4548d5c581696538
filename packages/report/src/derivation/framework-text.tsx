import { capital, exactNumber, listed } from "../format-nl.ts";
import { Facts } from "../html/facts.tsx";
import { Section } from "../html/section.tsx";
import { Table } from "../html/table.tsx";
import { scaleLabels, sourceLabels } from "../labels-nl.ts";
import { account } from "../model/account.ts";
import type { LevelScale, Scale, Theme } from "../model/assessment-parts.ts";
import { fact } from "../model/fact.ts";
import { gradeText } from "../model/grade.ts";
import type { Lookup } from "../model/lookup.ts";
import { referenceText } from "../model/reference.ts";
import { numberScaleText } from "../sentences-nl.ts";
import { words } from "../words-nl.ts";
import { CriterionText } from "./criterion-text.tsx";
import { meaningLabels, derivationWords as terms } from "./derivation-words-nl.ts";
import { RuleText } from "./rule-text.tsx";

const LevelTable = ({ scale }: { readonly scale: LevelScale }) => (
  <Table
    id={`schaal-${scale.id}`}
    caption={scale.title ?? scaleLabels[scale.kind]}
    heads={[terms.level, terms.description, terms.meaning, terms.value]}
  >
    <tbody>
      {scale.levels.map(({ id, label, description, meaning, value }) => (
        <tr key={id}>
          <th scope="row">{label}</th>
          <td>{description ?? "–"}</td>
          <td>{meaning === undefined ? "–" : meaningLabels[meaning]}</td>
          <td>{value === undefined ? "–" : exactNumber(value)}</td>
        </tr>
      ))}
    </tbody>
  </Table>
);

/** The levels of a scale; of a scale of numbers, which numbers. */
const ScaleText = ({ scale }: { readonly scale: Scale }) =>
  scale.kind === "number" ? (
    <Facts
      facts={fact(
        scale.title ?? scaleLabels.number,
        numberScaleText(scale, (grade) => gradeText(scale, grade)),
      )}
    />
  ) : (
    <LevelTable scale={scale} />
  );

const ThemeText = ({ theme, lookup }: { readonly theme: Theme; readonly lookup: Lookup }) => (
  <Section anchor={`kader-${theme.id}`} heading={referenceText(theme)} kicker={terms.framework} kind="section theme">
    {theme.question === undefined ? null : <p class="theme__question">{theme.question}</p>}
    {theme.outcome === "none" ? null : <RuleText rule={theme.outcome} />}
    {theme.criteria.map((criterion) => (
      <CriterionText key={criterion.id} criterion={criterion} lookup={lookup} />
    ))}
  </Section>
);

/** The whole text of the framework that was used. */
export const FrameworkText = ({ lookup }: { readonly lookup: Lookup }) => {
  const { framework } = lookup.assessment;
  const { departures, publications } = account(lookup);
  return (
    <>
      <Section anchor="kader" heading={terms.frameworkHead}>
        <Facts
          facts={[
            ...fact(terms.transition, framework.transition),
            ...fact(terms.citizenSources, listed((framework.citizenSources ?? []).map((type) => sourceLabels[type]))),
            ...departures.flatMap((departure, place) => fact(`${capital(words.account.departures)} ${place + 1}`, departure)),
            ...publications.flatMap(({ text, note }, place) =>
              fact(`${terms.publications} ${place + 1}`, [text, note].filter((part) => part !== undefined).join(" · ")),
            ),
          ]}
        />
        {framework.scales.map((scale) => (
          <ScaleText key={scale.id} scale={scale} />
        ))}
        {framework.outcome === "none" ? null : <RuleText rule={framework.outcome} />}
      </Section>
      {framework.themes.map((theme) => (
        <ThemeText key={theme.id} theme={theme} lookup={lookup} />
      ))}
    </>
  );
};
