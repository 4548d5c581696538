import { anchors } from "../contents.ts";
import type { DeviationRow } from "../model/deviations.ts";
import { supervisionWords } from "../supervision-nl.ts";
import { words } from "../words-nl.ts";
import { ReferenceLink } from "./link.tsx";
import { LevelWord } from "./mark.tsx";
import { Section } from "./section.tsx";
import { Table } from "./table.tsx";

const terms = supervisionWords.deviations;
const heads = [terms.about, terms.proposal, terms.room, terms.consensus, terms.judgement, terms.because];

const Level = ({ level }: { readonly level: DeviationRow["proposal"] }) =>
  level === undefined ? (
    <td>–</td>
  ) : (
    <td>
      <LevelWord word={level.word} mark={level.mark} />
    </td>
  );

const Row = ({ row: { reference, title, proposal, room, consensus, judgement } }: { readonly row: DeviationRow }) => (
  <tr>
    <th scope="row">{reference === undefined ? title : <ReferenceLink reference={reference} />}</th>
    <Level level={proposal} />
    <td>{room ?? "–"}</td>
    <Level level={consensus} />
    <td>
      <LevelWord word={judgement.word} mark={judgement.mark} />
      {judgement.outsideRoom === true ? <span class="tag tag--notice">{words.outcome.outsideRoom}</span> : null}
      {judgement.second === undefined ? null : (
        <span class="outcome__meta">
          {words.findings.second}: {judgement.second}
        </span>
      )}
    </td>
    <td class="wide">{judgement.because}</td>
  </tr>
);

/** Where the team adopted something else than was proposed or agreed. */
export const Deviations = ({ rows }: { readonly rows: readonly DeviationRow[] | undefined }) =>
  rows === undefined ? null : (
    <Section anchor={anchors.deviations} heading={terms.heading}>
      <p>{terms.lead}</p>
      {rows.length === 0 ? <p class="subtle">{terms.none}</p> : null}
      {rows.length === 0 ? null : (
        <Table id="afwijkingen" caption={terms.caption} heads={heads} kind="by-criterion">
          <tbody>
            {rows.map((row) => (
              <Row key={row.reference?.anchor ?? row.title} row={row} />
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  );
