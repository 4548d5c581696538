import { anchors } from "../contents.ts";
import type { ActionView, PartyActions } from "../model/actions.ts";
import { supervisionWords } from "../supervision-nl.ts";
import { ReferenceLink } from "./link.tsx";
import { Section } from "./section.tsx";
import { Table } from "./table.tsx";

const terms = supervisionWords.actions;
const heads = [terms.id, terms.step, terms.date, terms.text, terms.ground, terms.effect, terms.basis];

const Step = ({
  view: { id, step, date, text, about, judged, effect, basis, observations = [], after },
}: {
  readonly view: ActionView;
}) => (
  <tr>
    <th scope="row">{id}</th>
    <td>
      <strong>{step}</strong>
      {after === undefined ? null : <span class="line subtle">{after}</span>}
    </td>
    <td class="nowrap">{date}</td>
    <td class="wide">{text}</td>
    <td>
      {about === undefined ? "–" : <ReferenceLink reference={about} />}
      {judged === undefined ? null : <span class="line">{judged}</span>}
    </td>
    <td class="wide">{effect ?? "–"}</td>
    <td>
      {basis ?? "–"}
      {observations.length === 0 ? null : <span class="line subtle">{observations.join(", ")}</span>}
    </td>
  </tr>
);

/** What the authority does to set each party in motion, from light to heavy; nothing where it did nothing. */
export const Actions = ({ actions = [] }: { readonly actions?: readonly PartyActions[] | undefined }) =>
  actions.length === 0 ? null : (
    <Section anchor={anchors.actions} heading={terms.heading}>
      <p>{terms.lead}</p>
      {actions.map(({ party, steps }, place) => (
        <section key={party} aria-labelledby={`stappen-${place + 1}`}>
          <h3 id={`stappen-${place + 1}`}>{party}</h3>
          <Table id={`stappen-tabel-${place + 1}`} caption={terms.caption} heads={heads} within={`stappen-${place + 1}`}>
            <tbody>
              {steps.map((view) => (
                <Step key={view.id} view={view} />
              ))}
            </tbody>
          </Table>
        </section>
      ))}
    </Section>
  );
