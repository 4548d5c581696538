import { anchors } from "../contents.ts";
import type { PartyCell, PartyMatrix as PartyMatrixModel } from "../model/party-matrix.ts";
import { supervisionWords } from "../supervision-nl.ts";
import { ReferenceLink } from "./link.tsx";
import { LevelWord } from "./mark.tsx";
import { Section } from "./section.tsx";
import { Table } from "./table.tsx";

const terms = supervisionWords.byParty;

const Cell = ({ cell: { word, mark, note } }: { readonly cell: PartyCell }) =>
  word === undefined ? (
    <td class="matrix__empty">
      <span aria-hidden="true">–</span>
      <span class="visually-hidden">{terms.none}</span>
    </td>
  ) : (
    <td>
      <LevelWord word={word} mark={mark} />
      {note === undefined ? null : <span class="outcome__meta">{note}</span>}
    </td>
  );

/** Parties beside themes; nothing without a judgement about one party. */
export const PartyMatrix = ({ matrix }: { readonly matrix: PartyMatrixModel | undefined }) =>
  matrix === undefined ? null : (
    <Section anchor={anchors.partyMatrix} heading={terms.heading}>
      <p>{terms.lead}</p>
      <Table
        id="partijen-en-themas"
        caption={terms.caption}
        heads={[terms.about, terms.whole, ...matrix.parties]}
        kind="matrix by-criterion"
      >
        <tbody>
          {matrix.rows.map(({ reference, title, whole, cells }) => (
            <tr key={reference?.anchor ?? title}>
              <th scope="row">{reference === undefined ? title : <ReferenceLink reference={reference} />}</th>
              <Cell cell={whole} />
              {cells.map((cell, place) => (
                <Cell key={matrix.parties[place]} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
