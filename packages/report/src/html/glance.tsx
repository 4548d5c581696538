import { anchors } from "../contents.ts";
import type { Glance as GlanceModel, GlanceTheme } from "../model/glance.ts";
import type { GradeKind } from "../model/grade.ts";
import type { OutcomeLine } from "../model/line.ts";
import type { NumberBlock } from "../model/number-block.ts";
import { isMissing, type OutcomeView } from "../model/outcome.ts";
import { referenceText } from "../model/reference.ts";
import type { StripBlock } from "../model/strip.ts";
import { layoutOf } from "../strip/layout.ts";
import { Strip } from "../strip/strip.tsx";
import { words } from "../words-nl.ts";
import { Facts } from "./facts.tsx";
import { ReferenceLink } from "./link.tsx";
import { LevelWord } from "./mark.tsx";
import { Scroller } from "./scroller.tsx";
import { Section } from "./section.tsx";
import { Table } from "./table.tsx";

const terms = words.glance;
const headsOf = (grades: GradeKind) =>
  [terms.criterion, words.outcome.grade(grades), words.outcome.stage, words.outcome.coverage, words.outcome.possible] as const;
const columnCount = headsOf("levels").length;

interface BlockProps {
  readonly block: StripBlock;
  readonly id: string;
  readonly canvas: number;
}

const Block = ({ block, id, canvas }: BlockProps) => (
  <figure class="strip-block" aria-labelledby={`${id}-name`}>
    <figcaption id={`${id}-name`} class="strip-block__title">
      {block.title}
    </figcaption>
    <Scroller labelledBy={`${id}-name`}>
      <Strip block={block} id={id} canvas={canvas} />
    </Scroller>
    <ul class="plain-list legend" aria-label={terms.legend}>
      {block.columns.map(({ label, mark, description }) => (
        <li key={label}>
          <LevelWord word={label} mark={mark} />
          {description === "" ? null : <span class="legend__text">{description}</span>}
        </li>
      ))}
    </ul>
  </figure>
);

const Numbers = ({ block: { title, range, themes }, id }: { readonly block: NumberBlock; readonly id: string }) => (
  <section class="strip-block" aria-labelledby={id}>
    <p id={id} class="strip-block__title">
      {title}
    </p>
    <p class="subtle">{range}</p>
    <Facts facts={themes} />
  </section>
);

const OutcomeCells = ({ outcome }: { readonly outcome: OutcomeView }) => (
  <>
    <td>
      <LevelWord word={outcome.word} mark={outcome.mark} isMissing={isMissing(outcome)} />
    </td>
    <td>{outcome.stage ?? "–"}</td>
    <td>{outcome.coverage ?? "–"}</td>
    <td>{outcome.possible ?? "–"}</td>
  </>
);

const Line = ({ line: { reference, outcome, core, outsideRoom } }: { readonly line: OutcomeLine }) => (
  <tr>
    <th scope="row">
      <ReferenceLink reference={reference} /> {core ? <span class="tag">{words.outcome.core}</span> : null}
      {outsideRoom === true ? <span class="tag tag--notice">{words.outcome.outsideRoom}</span> : null}
    </th>
    <OutcomeCells outcome={outcome} />
  </tr>
);

const ThemeRows = ({ theme: { reference, outcome, lines } }: { readonly theme: GlanceTheme }) => (
  <tbody>
    <tr class="row-group">
      <th scope="rowgroup" colSpan={columnCount}>
        <a href={`#${reference.anchor}`}>{referenceText(reference)}</a>
      </th>
    </tr>
    {lines.map((line) => (
      <Line key={line.reference.anchor} line={line} />
    ))}
    {outcome === undefined ? null : (
      <tr class="row-total">
        <th scope="row">{terms.wholeTheme}</th>
        <OutcomeCells outcome={outcome} />
      </tr>
    )}
  </tbody>
);

/** The strip of shapes, the numbers, and the same in a table with links. */
export const Glance = ({ glance, grades }: { readonly glance: GlanceModel; readonly grades: GradeKind }) => {
  const canvas = Math.max(0, ...glance.strips.map((block) => layoutOf(block).width));
  return (
    <Section anchor={anchors.glance} heading={terms.heading}>
      {glance.strips.length === 0 ? null : <p>{terms.lead}</p>}
      {glance.strips.map((block, place) => (
        <Block key={block.title} block={block} id={`strook-${place + 1}`} canvas={canvas} />
      ))}
      {glance.strips.length === 0 ? null : <p class="subtle">{terms.open}</p>}
      {glance.numbers.map((block, place) => (
        <Numbers key={block.title} block={block} id={`getallen-${place + 1}`} />
      ))}
      <Table id="uitkomsten" caption={terms.caption} heads={headsOf(grades)} kind="outcomes-table by-criterion">
        {glance.themes.map((theme) => (
          <ThemeRows key={theme.reference.anchor} theme={theme} />
        ))}
      </Table>
    </Section>
  );
};
