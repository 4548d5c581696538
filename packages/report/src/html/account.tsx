import { anchors } from "../contents.ts";
import type { Account as AccountModel, PublicationView } from "../model/account.ts";
import { namesAssessors, type SourceRow } from "../model/source-list.ts";
import { profileWords } from "../profile-nl.ts";
import { sourceHeads } from "../source-heads.ts";
import { words } from "../words-nl.ts";
import { Facts } from "./facts.tsx";
import { Section } from "./section.tsx";
import { Table } from "./table.tsx";

const terms = words.account;

const Publications = ({ publications }: { readonly publications: readonly PublicationView[] }) =>
  publications.length === 0 ? null : (
    <>
      <h3>{terms.publications}</h3>
      <ul>
        {publications.map(({ text, url, note }) => (
          <li key={text}>
            {url === undefined ? text : <a href={url}>{text}</a>}
            {note === undefined ? null : <span class="subtle"> {note}</span>}
          </li>
        ))}
      </ul>
    </>
  );

const Sources = ({ sources }: { readonly sources: readonly SourceRow[] }) => (
  <>
    <h3>{terms.sources}</h3>
    <Table id="bronnen" caption={terms.sourcesCaption} heads={sourceHeads(sources)}>
      <tbody>
        {sources.map((source) => (
          <tr key={source.id}>
            <th scope="row">{source.id}</th>
            <td>
              {source.kind}
              {source.title === undefined ? null : <span class="line subtle">{source.title}</span>}
            </td>
            <td class="nowrap">{source.date}</td>
            <td>{source.announced}</td>
            <td class="nowrap">{source.case ?? "–"}</td>
            {namesAssessors(sources) ? <td class="nowrap">{source.by ?? "–"}</td> : null}
            <td>{source.observations}</td>
            <td>{source.reference ?? "–"}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  </>
);

/** With what this was made, and how to see more. */
export const Account = ({
  account,
  sources = [],
  hasDerivation,
}: {
  readonly account: AccountModel;
  readonly sources?: readonly SourceRow[] | undefined;
  /** Whether the derivation stands beside the report. It names cases and assessors, so only an internal reader has it. */
  readonly hasDerivation: boolean;
}) => (
  <Section anchor={anchors.account} heading={terms.heading}>
    <p>{terms.lead}</p>
    {hasDerivation ? (
      <p>
        {terms.derivationBefore}
        <a href={terms.derivationFile}>{terms.derivationFile}</a>.
      </p>
    ) : null}
    <Facts facts={account.facts} />
    {account.departures.length === 0 ? null : (
      <>
        <h3>{terms.departures}</h3>
        <ul>
          {account.departures.map((departure) => (
            <li key={departure}>{departure}</li>
          ))}
        </ul>
      </>
    )}
    {account.profileNotes.length === 0 ? null : (
      <>
        <h3>{profileWords.notes}</h3>
        <ul>
          {account.profileNotes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </>
    )}
    <Publications publications={account.publications} />
    {sources.length === 0 ? null : <Sources sources={sources} />}
  </Section>
);
