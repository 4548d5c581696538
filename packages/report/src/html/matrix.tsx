import { anchors } from "../contents.ts";
import type { MatrixCell, Matrix as MatrixModel } from "../model/matrix.ts";
import { words } from "../words-nl.ts";
import { ReferenceLink } from "./link.tsx";
import { Voice } from "./mark.tsx";
import { Section } from "./section.tsx";
import { Table } from "./table.tsx";

const terms = words.matrix;

const Cell = ({ cell: { picture, voice, citizen } }: { readonly cell: MatrixCell }) =>
  picture === undefined || voice === undefined ? (
    <td class="matrix__empty">
      <span aria-hidden="true">–</span>
      <span class="visually-hidden">{terms.nothing}</span>
    </td>
  ) : (
    <td>
      <Voice voice={voice} word={picture} />
      {citizen === undefined ? null : (
        <span class="matrix__citizen">
          {terms.citizen}: {citizen}
        </span>
      )}
    </td>
  );

/** Cases beside criteria. */
export const Matrix = ({ matrix }: { readonly matrix: MatrixModel }) => (
  <Section anchor={anchors.matrix} heading={terms.heading}>
    <p>{terms.lead}</p>
    {matrix.cases.length === 0 ? (
      <p class="subtle">{terms.noCases}</p>
    ) : (
      <Table id="matrix" caption={terms.caption} heads={[words.glance.criterion, ...matrix.cases]} kind="matrix by-criterion">
        <tbody>
          {matrix.rows.map(({ reference, cells }) => (
            <tr key={reference.anchor}>
              <th scope="row">
                <ReferenceLink reference={reference} />
              </th>
              {cells.map((cell, place) => (
                <Cell key={matrix.cases[place]} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    )}
  </Section>
);
