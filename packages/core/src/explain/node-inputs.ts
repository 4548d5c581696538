import type { Assessment } from "../schema/assessment.ts";
import type { Criterion, Theme } from "../schema/framework.ts";
import type { Step } from "../schema/outcome.ts";
import type { Where } from "../schema/where.ts";
import { couldBe } from "./could-be.ts";
import { decisiveLooks, type Look, looksOf, type RuledOutcome } from "./looked-at.ts";
import { ruledGrade, sortTrace } from "./trace-parts.ts";

/** A theme or the whole with a rule, and what it can look at. */
interface Node {
  readonly outcome: RuledOutcome;
  readonly at: string;
  readonly trace: readonly Step[];
  readonly criteria: readonly Criterion[];
  readonly themes: readonly Theme[];
}

/** Ids of the criteria, and of the themes that people judge, on which the outcome of a theme depends. */
export function themeInputs(theme: Theme, assessment: Assessment): readonly string[] {
  if (isJudged(theme, assessment)) return ["judgement"];
  return theme.outcome === "none" ? [] : inOrder(inputsBelow(nodeOf(theme, theme.outcome, assessment), false, assessment), assessment);
}

/** The same of the whole, through its themes. */
export function overallInputs(assessment: Assessment): readonly string[] {
  const { framework, overall } = assessment;
  if (overall?.judgement) return ["judgement"];
  if (framework.outcome === "none") return [];
  const themes = framework.themes.filter((theme) => theme.scale !== undefined);
  const criteria = framework.themes.flatMap((theme) => theme.criteria);
  const node: Node = { outcome: framework.outcome, at: "/outcome", trace: overall?.trace ?? [], criteria, themes };
  return inOrder(inputsBelow(node, false, assessment), assessment);
}

/**
 * Everything the grade follows from: the members that the rule counts in its missing policy, and those that any place it
 * went through could look at. What is open may be filled in any way, and a grade stands only while some way gives it: then
 * every place of the rule counts.
 */
function inputsBelow(node: Node, isWhole: boolean, assessment: Assessment): ReadonlySet<string> {
  const { outcome, at, trace } = node;
  const parts = sortTrace(trace);
  const isRange = parts.missing?.holds === true && !parts.rule;
  const isEverything = isWhole || isRange;
  const looks = isEverything ? looksOf(outcome, at) : decisiveLooks(outcome, at, trace);
  const ids = new Set([children(outcome), ...looks].flatMap((look) => membersAt(look, node, isEverything, assessment)));
  const isOpen = ruledGrade(parts) !== undefined && [...ids].some((id) => hasNoGrade(id, assessment));
  return isOpen && !isEverything ? inputsBelow(node, true, assessment) : ids;
}

/** What the outcome is made of: its missing policy counts all of these. */
function children({ from }: RuledOutcome): Look {
  if (typeof from === "string") return { at: "", of: from as "criteria" | "themes", wheres: [] };
  const [of, where] = "criteria" in from ? (["criteria", from.criteria] as const) : (["themes", from.themes] as const);
  return { at: "", of, wheres: [where as Where] };
}

function membersAt(look: Look, node: Node, isWhole: boolean, assessment: Assessment): readonly string[] {
  const { of, wheres } = look.of === undefined ? merged(look, children(node.outcome)) : look;
  if (of === "criteria") return node.criteria.filter((one) => canCount(one) && couldBe(fixedOf(one), wheres)).map((one) => one.id);
  if (of !== "themes") return [];
  return node.themes.filter(({ id, scale }) => couldBe({ id, scale }, wheres)).flatMap((theme) => behind(theme, isWhole, assessment));
}

const merged = ({ wheres }: Look, all: Look): Look => ({ ...all, wheres: [...all.wheres, ...wheres] });

/** Trial criteria and prose take part in no outcome. */
const canCount = ({ phase, scale }: Criterion): boolean => phase === "settled" && scale !== undefined;

const fixedOf = ({ id, scale, norm, core, tags }: Criterion) => ({ id, scale, norm: norm?.type, core: core === true, tag: tags });

/** What a theme brings in: itself where people judge it, else what its own outcome depends on. */
function behind(theme: Theme, isWhole: boolean, assessment: Assessment): readonly string[] {
  if (isJudged(theme, assessment)) return [theme.id];
  // Whether it applies at all follows from its criteria, also where it has no rule.
  if (theme.outcome === "none") return [theme.id, ...theme.criteria.map((criterion) => criterion.id)];
  return [...inputsBelow(nodeOf(theme, theme.outcome, assessment), isWhole, assessment)];
}

function nodeOf(theme: Theme, outcome: RuledOutcome, { framework, themes }: Assessment): Node {
  const at = `/themes/${framework.themes.indexOf(theme)}/outcome`;
  return { outcome, at, trace: themes.find((one) => one.id === theme.id)?.trace ?? [], criteria: theme.criteria, themes: [] };
}

const isJudged = ({ id }: Theme, { themes }: Assessment): boolean => themes.some((one) => one.id === id && one.judgement !== undefined);

function hasNoGrade(id: string, { criteria, themes }: Assessment): boolean {
  const { outcome } = criteria.find((one) => one.id === id) ?? themes.find((one) => one.id === id) ?? {};
  return outcome?.state !== "scored" && outcome?.state !== "not-applicable";
}

/** Each once, in the order of the framework. */
const inOrder = (ids: ReadonlySet<string>, { framework }: Assessment): readonly string[] =>
  framework.themes.flatMap((theme) => [theme.id, ...theme.criteria.map((criterion) => criterion.id)]).filter((id) => ids.has(id));
