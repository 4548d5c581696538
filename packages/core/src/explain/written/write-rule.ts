import type { Row, Rule, Rung } from "../../schema/rule.ts";
import type { MemberKind } from "../../schema/where.ts";
import { type Block, block, maybe } from "../explanation.ts";
import { gradeNoun } from "../grade-noun.ts";
import { reasonText } from "../reason.ts";
import { sayBoundsOf } from "../say-where.ts";
import type { Speech } from "../telling.ts";
import { writeWhen } from "./write-condition.ts";
import { writeNumber } from "./write-number.ts";

/** Where a rule stands: the scale of what it gives, and what it is made from. */
export interface Site {
  readonly scale: string | undefined;
  readonly children: MemberKind;
}

/** The rule in words: every rung, band or row, in the order in which they are tried. */
export function writeRule(rule: Rule, site: Site, speech: Speech): Block {
  const { written: words, grammar } = speech.words;
  if ("rank" in rule) return block(writeRank(rule.rank, site, speech));
  if ("ladder" in rule) return writeLadder(rule.ladder, rule.everyLower === true, site, speech);
  if ("table" in rule) return writeTable(rule.table, site, speech);
  const { text, below } = writeNumber("bands" in rule ? rule.bands.of : rule.number, site.children, speech);
  if ("number" in rule) return block(words.number(text.replace(/,$/, "")), below);
  const bands = rule.bands.cuts.map(({ level, ...edges }) => {
    const name = speech.names.grade(site.scale, level);
    const said = sayBoundsOf(edges, speech);
    return block(said.length === 0 ? words.otherwise(name) : grammar.capital(words.band(name, said)));
  });
  return block(words.bands(text.replace(/,$/, "")), [...below, ...bands]);
}

function writeRank(rank: Extract<Rule, { rank: unknown }>["rank"], { scale }: Site, speech: Speech): string {
  const { written: words, rule } = speech.words;
  const noun = gradeNoun([scale], speech);
  if (typeof rank === "object") {
    return words.kth("lowest" in rank ? rule.kthLowest(rank.lowest) : rule.kthHighest(rank.highest), noun);
  }
  const isTurned = (rank === "best" || rank === "worst") && speech.names.scale(scale)?.direction === "lower-is-better";
  return `${words.rank[rank](noun)}${isTurned ? ` ${rule.lowerIsBetter}` : ""}`;
}

function writeLadder(ladder: readonly Rung[], isClimbed: boolean, site: Site, speech: Speech): Block {
  const { written: words } = speech.words;
  const rungs = (isClimbed ? ladder.toReversed() : ladder).map((rung) => {
    const level = speech.names.grade(site.scale, rung.level);
    if ("otherwise" in rung) return block(isClimbed ? words.bottom(level) : words.otherwise(level));
    const { text, below } = writeWhen(rung.when, site.children, speech);
    return block(words.gives(level, text), below);
  });
  return block(isClimbed ? words.climb : words.ladder, rungs);
}

function writeTable({ match, rows }: Extract<Rule, { table: unknown }>["table"], site: Site, speech: Speech): Block {
  const { written: words, table } = speech.words;
  return block(
    `${words.table} ${match === "first" ? table.first : table.unique}`,
    rows.map((row, place) => writeRow(row, place + 1, site, speech)),
  );
}

function writeRow(row: Row, number: number, site: Site, speech: Speech): Block {
  const { written: words, table, outcome } = speech.words;
  const gives = "level" in row ? speech.names.grade(site.scale, row.level) : table.givesNoLevel;
  const collect = maybe("collect" in row ? outcome.collect(reasonText(row.collect)) : undefined);
  if (!("when" in row)) return block(words.lastRow(number, gives), collect);
  const { text, below } = writeWhen(row.when, site.children, speech);
  return block(words.row(number, gives, text), [...below, ...collect]);
}
