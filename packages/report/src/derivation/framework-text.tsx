import { capital, listed } from "../format-nl.ts";
import { Facts } from "../html/facts.tsx";
import { Section } from "../html/section.tsx";
import { Table } from "../html/table.tsx";
import { scaleLabels, sourceLabels } from "../labels-nl.ts";
import { account } from "../model/account.ts";
import type { Scale, Theme } from "../model/assessment-parts.ts";
import { fact } from "../model/fact.ts";
import type { Lookup } from "../model/lookup.ts";
import { referenceText } from "../model/reference.ts";
import { words } from "../words-nl.ts";
import { CriterionText } from "./criterion-text.tsx";
import { meaningLabels, derivationWords as terms } from "./derivation-words-nl.ts";
import { RuleText } from "./rule-text.tsx";

const ScaleTable = ({ scale }: { readonly scale: Scale }) => (
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
          <td>{value === undefined ? "–" : String(value)}</td>
        </tr>
      ))}
    </tbody>
  </Table>
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
          <ScaleTable key={scale.id} scale={scale} />
        ))}
        {framework.outcome === "none" ? null : <RuleText rule={framework.outcome} />}
      </Section>
      {framework.themes.map((theme) => (
        <ThemeText key={theme.id} theme={theme} lookup={lookup} />
      ))}
    </>
  );
};
