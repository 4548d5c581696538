import { anchors } from "../contents.ts";
import type { GradeKind } from "../model/grade.ts";
import type { NotAssessedItem } from "../model/not-assessed.ts";
import { outcomeParts } from "../outcome-parts.ts";
import { allGradedText } from "../profile-nl.ts";
import { words } from "../words-nl.ts";
import { ReferenceLink } from "./link.tsx";
import { Section } from "./section.tsx";
import { Table } from "./table.tsx";

const terms = words.notAssessed;

interface NotAssessedProps {
  readonly items: readonly NotAssessedItem[];
  readonly grades: GradeKind;
  /** Whether a profile chose what was looked at. */
  readonly isChoice: boolean;
}

/** What has no level, why, and what is missing. */
export const NotAssessed = ({ items, grades, isChoice }: NotAssessedProps) => (
  <Section anchor={anchors.notAssessed} heading={terms.heading}>
    {items.length === 0 ? (
      <p>{allGradedText(grades, isChoice)}</p>
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
