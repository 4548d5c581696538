import { anchors } from "../contents.ts";
import { listed } from "../format-nl.ts";
import type { Approach as ApproachModel } from "../model/approach.ts";
import { profileWords } from "../profile-nl.ts";
import { words } from "../words-nl.ts";
import { Facts } from "./facts.tsx";
import { ReferenceLink } from "./link.tsx";
import { Prose } from "./prose.tsx";
import { Section } from "./section.tsx";
import { Table } from "./table.tsx";

const terms = words.approach;

const Question = ({ approach: { question, subQuestions } }: { readonly approach: ApproachModel }) => (
  <>
    <h3>{terms.question}</h3>
    <div class="statement">
      <Prose text={question} />
    </div>
    {subQuestions.length === 0 ? null : (
      <>
        <h3>{terms.subQuestions}</h3>
        <Facts facts={subQuestions.map(({ inspectorate, question: text }) => ({ audience: "public", term: inspectorate, text }))} />
      </>
    )}
  </>
);

/** Who may not see the numbers gets the kinds in one line. */
const Sources = ({ sources }: Pick<ApproachModel, "sources">) => {
  if (sources.length === 0) return <p>{terms.noSources}</p>;
  if (sources.every(({ number }) => number === undefined)) {
    return <Facts facts={[{ audience: "public", term: terms.sources, text: listed(sources.map(({ kind }) => kind)) }]} />;
  }
  return (
    <Table id="bronsoorten" caption={terms.sources} heads={[terms.source, terms.number, terms.announced]}>
      <tbody>
        {sources.map(({ kind, number, announced }) => (
          <tr key={kind}>
            <th scope="row">{kind}</th>
            <td>{number}</td>
            <td>{announced}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
};

const Parties = ({ parties }: Pick<ApproachModel, "parties">) =>
  parties.length === 0 ? null : (
    <Table id="partijen" caption={terms.parties} heads={[terms.party, terms.kind, terms.roles]}>
      <tbody>
        {parties.map(({ name, kind, roles }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{kind}</td>
            <td>{roles}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );

const Plan = ({ plan = [] }: Pick<ApproachModel, "plan">) =>
  plan.length === 0 ? null : (
    <Table id="plan-van-aanpak" caption={terms.plan} heads={[words.glance.criterion, terms.planned]} kind="by-criterion">
      <tbody>
        {plan.map(({ reference, kinds }) => (
          <tr key={reference.anchor}>
            <th scope="row">
              <ReferenceLink reference={reference} />
            </th>
            <td>{kinds}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );

const Cases = ({ cases = [] }: Pick<ApproachModel, "cases">) =>
  cases.length === 0 ? null : (
    <Table id="casussen" caption={terms.cases} heads={[terms.case, terms.domains, terms.consent]}>
      <tbody>
        {cases.map(({ id, domains, consent }) => (
          <tr key={id}>
            <th scope="row">{id}</th>
            <td>{domains === "" ? "–" : domains}</td>
            <td>{consent === "" ? "–" : consent}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );

/** Why, what was asked, of whom and how. */
export const Approach = ({ approach }: { readonly approach: ApproachModel }) => (
  <Section anchor={anchors.approach} heading={terms.heading}>
    <Facts facts={approach.facts} />
    <Question approach={approach} />
    {approach.profile === undefined ? null : (
      <>
        <h3>{profileWords.heading}</h3>
        <Facts facts={approach.profile} />
      </>
    )}
    <Parties parties={approach.parties} />
    {approach.bothRoles.map((text) => (
      <p key={text}>
        <strong>{text}</strong>
      </p>
    ))}
    <Sources sources={approach.sources} />
    {approach.plan === undefined ? null : <Plan plan={approach.plan} />}
    {approach.cases === undefined ? null : <Cases cases={approach.cases} />}
  </Section>
);
