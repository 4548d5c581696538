import { anchors } from "../contents.ts";
import { listed } from "../format-nl.ts";
import type { MeasureView, RecommendationView } from "../model/asks.ts";
import { words } from "../words-nl.ts";
import { ReferenceLinks } from "./link.tsx";
import { Section } from "./section.tsx";
import { Table } from "./table.tsx";

const terms = words.asks;

const Measures = ({ measures }: { readonly measures: readonly MeasureView[] }) => (
  <>
    <h3>{terms.measures}</h3>
    <p>{terms.measuresLead}</p>
    <Table
      id="maatregelen-tabel"
      caption={terms.measuresCaption}
      heads={[terms.id, terms.to, terms.text, terms.term, terms.check, terms.about]}
    >
      <tbody>
        {measures.map(({ id, to, text, term, check, about }) => (
          <tr key={id}>
            <th scope="row">{id}</th>
            <td>{listed(to)}</td>
            <td class="wide">{text}</td>
            <td class="nowrap">{term}</td>
            <td class="wide">{check}</td>
            <td>
              <ReferenceLinks references={about} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  </>
);

const Recommendations = ({ recommendations }: { readonly recommendations: readonly RecommendationView[] }) => (
  <>
    <h3>{terms.recommendations}</h3>
    <p>{terms.recommendationsLead}</p>
    <Table id="aanbevelingen-tabel" caption={terms.recommendationsCaption} heads={[terms.id, terms.to, terms.text, terms.about]}>
      <tbody>
        {recommendations.map(({ id, to, text, about }) => (
          <tr key={id}>
            <th scope="row">{id}</th>
            <td>{listed(to)}</td>
            <td class="wide">{text}</td>
            <td>
              <ReferenceLinks references={about} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  </>
);

interface AsksProps {
  readonly measures: readonly MeasureView[];
  readonly recommendations: readonly RecommendationView[];
}

/** What is demanded, and apart from it what is advised. */
export const Asks = ({ measures, recommendations }: AsksProps) => (
  <Section anchor={anchors.asks} heading={terms.heading}>
    {measures.length + recommendations.length === 0 ? <p class="subtle">{words.pageOne.noAsks}</p> : null}
    {measures.length === 0 ? null : <Measures measures={measures} />}
    {recommendations.length === 0 ? null : <Recommendations recommendations={recommendations} />}
  </Section>
);
