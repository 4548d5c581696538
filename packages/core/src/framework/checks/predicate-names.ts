import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { referenceTo } from "../../schema/reference.ts";
import type { MemberKind, Where } from "../../schema/where.ts";
import { reckonings, selectionLooks } from "../looks.ts";
import { childKind, fromWhere, isNodeSite, type RuleSite } from "../rule-sites.ts";
import type { Check } from "./check.ts";

const codes = {
  id: "framework/unknown-criterion",
  indicator: "framework/unknown-indicator",
  scale: "framework/unknown-scale",
  tag: "framework/unknown-tag",
} as const;

/** What predicates name exists. In a list one name with a slip would otherwise be left out, and nobody would notice. */
export const predicateNames: Check = ({ data, sites }, places) => {
  const scales = data.scales.map(({ id }) => id);
  return sites.flatMap((site) =>
    [...selectionLooks(site), ...reckonings(site), ...choosing(site)].flatMap(({ of, wheres }) =>
      unknownNames(of, wheres, site, scales).map(({ where, key, index, name, known }) => {
        const list = where[key];
        const span = Array.isArray(list) ? places.value(list, index) : places.value(where, key);
        return diagnose(codes[key], referenceTo(name, known), span, { trail: places.trail(where) }) as Diagnostic;
      }),
    ),
  );
};

function choosing(site: RuleSite): readonly { readonly of: MemberKind; readonly wheres: readonly Where[] }[] {
  const where = isNodeSite(site) ? fromWhere(site.outcome.from) : undefined;
  return isNodeSite(site) && where ? [{ of: childKind(site.outcome.from), wheres: [where] }] : [];
}

interface UnknownName {
  readonly where: Where;
  readonly key: keyof typeof codes;
  readonly index: number;
  readonly name: string;
  readonly known: readonly string[];
}

/** Names in predicates over members of this kind that none of those members can have. */
export function unknownNames(
  of: MemberKind | undefined,
  wheres: readonly Where[],
  site: RuleSite,
  scales: readonly string[],
): readonly UnknownName[] {
  const pool = of === undefined ? [] : (site.members[of] ?? []);
  if (pool.length === 0) return [];
  const ids = pool.map(({ id }) => id);
  const tags = [...new Set(pool.flatMap(({ criterion }) => criterion?.tags ?? []))];
  const keys = [
    of === "observations" ? (["indicator", ids] as const) : (["id", ids] as const),
    ["scale", scales] as const,
    ...(of === "criteria" ? [["tag", tags] as const] : []),
  ];
  return wheres.flatMap((where) =>
    keys.flatMap(([key, known]) =>
      [where[key] ?? []].flat().flatMap((name, index) => (known.includes(name) ? [] : [{ where, key, index, name, known }])),
    ),
  );
}
