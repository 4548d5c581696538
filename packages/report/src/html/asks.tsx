import { anchors } from "../contents.ts";
import { listed } from "../format-nl.ts";
import type { MeasureView, RecommendationView } from "../model/asks.ts";
import { supervisionWords } from "../supervision-nl.ts";
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

const Responses = ({ responses = [] }: { readonly responses: RecommendationView["responses"] | undefined }) => (
  <td class="wide">
    {responses.length === 0 ? "–" : null}
    {responses.map(({ party, date, text: said }) => (
      <p key={`${party} ${date} ${said}`}>
        <span class="inline-label">
          {party}, {date}:
        </span>{" "}
        {said}
      </p>
    ))}
  </td>
);

const Recommendations = ({ recommendations }: { readonly recommendations: readonly RecommendationView[] }) => {
  const hasResponses = recommendations.some(({ responses }) => responses !== undefined);
  const heads = [terms.id, terms.to, terms.text, ...(hasResponses ? [supervisionWords.responses] : []), terms.about];
  return (
    <>
      <h3>{terms.recommendations}</h3>
      <p>{terms.recommendationsLead}</p>
      <Table id="aanbevelingen-tabel" caption={terms.recommendationsCaption} heads={heads}>
        <tbody>
          {recommendations.map(({ id, to, text, about, responses }) => (
            <tr key={id}>
              <th scope="row">{id}</th>
              <td>{listed(to)}</td>
              <td class="wide">{text}</td>
              {hasResponses ? <Responses responses={responses} /> : null}
              <td>
                <ReferenceLinks references={about} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
};

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
