import type { CompiledNode } from "./node.ts";
import type { Member } from "./scope.ts";
import { signatureOf } from "./signature.ts";
import { type Trend, trendOf } from "./trend.ts";

/** What an outcome makes of one member, told from the rule alone. */
export interface Reading {
  readonly trend: Trend;
  readonly signature: string;
}

const known = new WeakMap<CompiledNode, Map<string, Reading>>();

/** Reads the rule of an outcome once for each member; its grade makes no difference. */
export function readingOf(node: CompiledNode, member: Member, kind: "criteria" | "themes"): Reading {
  const own = known.get(node) ?? new Map<string, Reading>();
  known.set(node, own);
  const key = `${kind}/${member.id}`;
  const found = own.get(key);
  if (found) return found;
  const alone = { criteria: [], themes: [], [kind]: [member] };
  const asked = { member, kind, isChild: node.childrenOf(alone).length > 0 };
  const reading = { trend: trendOf(node.declared, node.scale, asked), signature: signatureOf(node.declared, asked) };
  own.set(key, reading);
  return reading;
}
