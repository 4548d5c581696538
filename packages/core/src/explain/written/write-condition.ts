import type { Condition } from "../../schema/condition.ts";
import type { MemberKind } from "../../schema/where.ts";
import { type Block, block } from "../explanation.ts";
import { sayBoundsOf } from "../say-where.ts";
import type { Speech } from "../telling.ts";
import { writeNumber } from "./write-number.ts";
import { writeCount, writeEvery, writeNone, writeShare, writeSome } from "./write-selection.ts";

/** What something depends on, to stand behind "als", with what it is made of below. */
interface WrittenWhen {
  readonly text: string;
  readonly below: readonly Block[];
}

interface Fact {
  readonly text: string;
  readonly below: readonly Block[];
}

type Composed = { all: Condition[] } | { any: Condition[] } | { not: Condition };

/** @param children what the outcome is made of, for numbers that do not say so themselves */
export function writeWhen(condition: Condition, children: MemberKind, speech: Speech): WrittenWhen {
  const { when } = speech.words.written;
  if (isComposed(condition)) return { text: when[linkOf(condition)], below: partsOf(condition, children, speech) };
  const { text, below } = writeFact(condition, children, speech);
  return { text: when.fact(text), below };
}

/** One of the parts of a condition, as a sentence of its own. */
function writePart(condition: Condition, children: MemberKind, speech: Speech): Block {
  const { written, grammar, rule } = speech.words;
  if (isComposed(condition)) return block(written.alone[linkOf(condition)], partsOf(condition, children, speech));
  const { text, below } = writeFact(condition, children, speech);
  return block(rule.fact(grammar.capital(text)), below);
}

const isComposed = (condition: Condition): condition is Composed => "all" in condition || "any" in condition || "not" in condition;
const linkOf = (condition: Composed): "all" | "any" | "not" => ("all" in condition ? "all" : "any" in condition ? "any" : "not");

function partsOf(condition: Composed, children: MemberKind, speech: Speech): readonly Block[] {
  const parts = "all" in condition ? condition.all : "any" in condition ? condition.any : [condition.not];
  return parts.map((part) => writePart(part, children, speech));
}

function writeFact(condition: Exclude<Condition, Composed>, children: MemberKind, speech: Speech): Fact {
  const plain = (text: string): Fact => ({ text, below: [] });
  if ("some" in condition) return plain(writeSome(condition.some, speech));
  if ("every" in condition) return plain(writeEvery(condition.every, speech));
  if ("none" in condition) return plain(writeNone(condition.none, speech));
  if ("count" in condition) return plain(writeCount(condition.count, condition, speech));
  if ("share" in condition) return plain(writeShare(condition.share, condition, speech));
  const { text, below } = writeNumber(condition, children, speech);
  return { text: speech.words.written.compared(text, sayBoundsOf(condition, speech)), below };
}
