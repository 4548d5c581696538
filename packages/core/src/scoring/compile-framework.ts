import type { Framework } from "../framework/framework.ts";
import type { Criterion, Indicator, Theme } from "../schema/framework.ts";
import type { CompiledCriterion } from "./criterion.ts";
import { withDemands } from "./demands.ts";
import { compileProposal } from "./proposal.ts";
import { createMembers, type MemberOf } from "./rules/member.ts";
import { type CompiledNode, compileNode } from "./rules/node.ts";
import { indexScale, type ScaleIndex } from "./rules/scale-index.ts";

export interface CompiledTheme {
  readonly id: string;
  readonly scale: ScaleIndex | undefined;
  readonly criteria: readonly CompiledCriterion[];
  /** Absent where the framework computes no outcome for the theme. */
  readonly node: CompiledNode | undefined;
  readonly memberOf: MemberOf;
  /** Whether the profile chooses none of its criteria. */
  readonly isOutside: boolean;
}

/** A framework whose rules are ready to be applied to any number of inspections. */
export interface CompiledFramework {
  readonly framework: Framework;
  /** By id, with its scale where it has one. */
  readonly indicators: ReadonlyMap<string, { readonly shows: Indicator["shows"]; readonly scale: ScaleIndex | undefined }>;
  readonly themes: readonly CompiledTheme[];
  readonly overall: CompiledNode | undefined;
  /** The ids of criteria and themes that the profile leaves out; empty without a profile. */
  readonly outside: ReadonlySet<string>;
}

/**
 * Makes the rules of a framework ready for use. Total: loading has refused every rule that could not be applied.
 *
 * @example const compiled = compileFramework(framework);
 */
export function compileFramework(framework: Framework): CompiledFramework {
  const { data, profile } = framework;
  const isOutside = ({ id }: { readonly id: string }) => profile !== undefined && !profile.criteria.has(id);
  const scales = new Map(data.scales.map((scale) => [scale.id, indexScale(scale)]));
  const scaleOf = (id: string | undefined): ScaleIndex | undefined => (id === undefined ? undefined : scales.get(id));
  const overallScale = data.outcome === "none" ? undefined : scaleOf(data.outcome.scale);
  const memberOf = createMembers();
  const indicators = data.themes.flatMap((theme) => theme.criteria).flatMap((criterion) => criterion.indicators ?? []);

  const compileCriterion = (criterion: Criterion, theme: string, at: string): CompiledCriterion => {
    const { outcome } = criterion;
    const scale = scaleOf(criterion.scale);
    const hasProposal = outcome !== "none" && outcome.from === "observations" && scale !== undefined;
    return {
      criterion: profile ? withDemands(criterion, profile.data) : criterion,
      theme,
      scale,
      isTrial: criterion.phase === "trial",
      isOutside: isOutside(criterion),
      propose: hasProposal ? compileProposal(criterion.id, outcome, scale, `${at}/outcome`) : undefined,
      memberOf: memberOf(criterion.id, scale, criterion),
    };
  };
  const compileTheme = (theme: Theme, at: string): CompiledTheme => {
    const scale = scaleOf(theme.scale);
    return {
      id: theme.id,
      scale,
      criteria: theme.criteria.map((criterion, index) => compileCriterion(criterion, theme.id, `${at}/criteria/${index}`)),
      node: theme.outcome !== "none" && scale ? compileNode(theme.outcome, scale, `${at}/outcome`) : undefined,
      memberOf: memberOf(theme.id, scale),
      isOutside: theme.criteria.every(isOutside),
    };
  };
  const themes = data.themes.map((theme, index) => compileTheme(theme, `/themes/${index}`));
  const left = themes.flatMap((theme) => [
    ...(theme.isOutside ? [theme] : []),
    ...theme.criteria.map((one) => one.criterion).filter(isOutside),
  ]);
  return {
    framework,
    indicators: new Map(indicators.map(({ id, shows, scale }) => [id, { shows, scale: scaleOf(scale) }])),
    themes,
    overall: data.outcome !== "none" && overallScale ? compileNode(data.outcome, overallScale, "/outcome") : undefined,
    outside: new Set(left.map(({ id }) => id)),
  };
}
