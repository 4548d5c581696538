import type { Framework } from "../framework/framework.ts";
import type { Criterion, Theme } from "../schema/framework.ts";
import type { CompiledCriterion } from "./criterion.ts";
import { type CompiledNode, compileNode } from "./node.ts";
import { compileProposal } from "./proposal.ts";
import { indexScale, type ScaleIndex } from "./scale-index.ts";

export interface CompiledTheme {
  readonly id: string;
  readonly scale: ScaleIndex | undefined;
  readonly criteria: readonly CompiledCriterion[];
  /** Absent where the framework computes no outcome for the theme. */
  readonly node: CompiledNode | undefined;
}

/** A framework whose rules are ready to be applied to any number of inspections. */
export interface CompiledFramework {
  readonly framework: Framework;
  readonly themes: readonly CompiledTheme[];
  readonly overall: CompiledNode | undefined;
}

/**
 * Makes the rules of a framework ready for use. Total: loading has refused every rule that could not be applied.
 *
 * @example const compiled = compileFramework(framework);
 */
export function compileFramework(framework: Framework): CompiledFramework {
  const { data } = framework;
  const scales = new Map(data.scales.map((scale) => [scale.id, indexScale(scale)]));
  const scaleOf = (id: string | undefined): ScaleIndex | undefined => (id === undefined ? undefined : scales.get(id));
  const overallScale = data.outcome === "none" ? undefined : scaleOf(data.outcome.scale);
  return {
    framework,
    themes: data.themes.map((theme, index) => compileTheme(theme, `/themes/${index}`, scaleOf)),
    overall: data.outcome !== "none" && overallScale ? compileNode(data.outcome, overallScale, "/outcome") : undefined,
  };
}

function compileTheme(theme: Theme, at: string, scaleOf: (id: string | undefined) => ScaleIndex | undefined): CompiledTheme {
  const scale = scaleOf(theme.scale);
  return {
    id: theme.id,
    scale,
    criteria: theme.criteria.map((criterion, index) =>
      compileCriterion(criterion, theme.id, scaleOf(criterion.scale), `${at}/criteria/${index}`),
    ),
    node: theme.outcome !== "none" && scale ? compileNode(theme.outcome, scale, `${at}/outcome`) : undefined,
  };
}

function compileCriterion(criterion: Criterion, theme: string, scale: ScaleIndex | undefined, at: string): CompiledCriterion {
  const { outcome } = criterion;
  const hasProposal = outcome !== "none" && outcome.from === "observations" && scale !== undefined;
  return {
    criterion,
    theme,
    scale,
    isTrial: criterion.phase === "trial",
    propose: hasProposal ? compileProposal(criterion.id, criterion.indicators ?? [], outcome, scale, `${at}/outcome`) : undefined,
  };
}
