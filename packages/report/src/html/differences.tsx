import { anchors } from "../contents.ts";
import type { DifferenceRow, Differences as DifferencesModel, RatingView } from "../model/differences.ts";
import type { GradeKind } from "../model/grade.ts";
import { words } from "../words-nl.ts";
import { ReferenceLink } from "./link.tsx";
import { LevelWord } from "./mark.tsx";
import { Section } from "./section.tsx";
import { Table } from "./table.tsx";

const terms = words.differences;
const headsOf = (grades: GradeKind) => [terms.assessor, words.outcome.grade(grades), terms.because] as const;
const columnCount = headsOf("levels").length;

const OutsideRoom = () => <span class="tag tag--notice">{words.outcome.outsideRoom}</span>;

const Rating = ({ rating: { assessor, word, mark, isRated, outsideRoom, because } }: { readonly rating: RatingView }) => (
  <tr>
    <th scope="row">{assessor}</th>
    <td>
      <LevelWord word={word} mark={mark} isMissing={!isRated} />
      {outsideRoom ? <OutsideRoom /> : null}
    </td>
    <td>{because ?? "–"}</td>
  </tr>
);

const Rows = ({ row: { reference, isDifferent, isSplit, ratings, consensus } }: { readonly row: DifferenceRow }) => (
  <tbody>
    <tr class="row-group">
      <th scope="rowgroup" colSpan={columnCount}>
        <ReferenceLink reference={reference} />{" "}
        {isDifferent ? <span class="tag tag--notice">{isSplit ? terms.split : terms.different}</span> : null}
      </th>
    </tr>
    {ratings.map((rating) => (
      <Rating key={rating.assessor} rating={rating} />
    ))}
    {consensus === undefined ? null : (
      <tr class="row-total">
        <th scope="row">
          {terms.together}
          <span class="outcome__meta">
            {consensus.who}, {consensus.date}
          </span>
        </th>
        <td>
          <LevelWord word={consensus.word} mark={consensus.mark} />
          {consensus.outsideRoom === true ? <OutsideRoom /> : null}
        </td>
        <td>{consensus.because}</td>
      </tr>
    )}
  </tbody>
);

/** What each assessor gave, and what they agreed. */
export const Differences = ({ differences, grades }: { readonly differences: DifferencesModel; readonly grades: GradeKind }) => (
  <Section anchor={anchors.differences} heading={terms.heading}>
    <p>{terms.lead}</p>
    <p>
      <strong>{differences.closed}</strong> {differences.isComplete ? null : terms.blind}
    </p>
    {differences.rows.length === 0 ? null : (
      <Table id="beoordelingen" caption={terms.caption} heads={headsOf(grades)} kind="differences">
        {differences.rows.map((row) => (
          <Rows key={row.reference.anchor} row={row} />
        ))}
      </Table>
    )}
  </Section>
);
