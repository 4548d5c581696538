import { anchors } from "../contents.ts";
import type { GradeKind } from "../model/grade.ts";
import type { NotAssessedItem } from "../model/not-assessed.ts";
import { outcomeParts } from "../outcome-parts.ts";
import { words } from "../words-nl.ts";
import { ReferenceLink } from "./link.tsx";
import { Section } from "./section.tsx";
import { Table } from "./table.tsx";

const terms = words.notAssessed;

/** What has no level, why, and what is missing. */
export const NotAssessed = ({ items, grades }: { readonly items: readonly NotAssessedItem[]; readonly grades: GradeKind }) => (
  <Section anchor={anchors.notAssessed} heading={terms.heading}>
    {items.length === 0 ? (
      <p>{terms.all(grades)}</p>
    ) : (
      <Table id="zonder-niveau" caption={terms.caption(grades)} heads={[terms.about, words.outcome.grade(grades), terms.why]}>
        <tbody>
          {items.map(({ reference, outcome }) => (
            <tr key={reference.anchor}>
              <th scope="row">
                <ReferenceLink reference={reference} />
              </th>
              <td>{outcome.word}</td>
              <td>
                {outcomeParts(outcome).map((part) => (
                  <span key={part} class="line">
                    {part}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    )}
  </Section>
);
