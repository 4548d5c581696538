import { divide, isAbove, type Rational, ratio, sum } from "../exact/rational.ts";
import type { Unit } from "../schema/framework.ts";
import { groupings } from "../schema/where.ts";
import type { Fact } from "./facts.ts";
import { pictureOf } from "./picture.ts";
import type { Member, Members } from "./rules/scope.ts";

/** The observations that count, grouped as the framework says; each group is a member that rules can count and reckon with. */
export function groupMembers(facts: readonly Fact[], unit: Unit): Partial<Members> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const id = fact.setAside === undefined ? groupOf(fact, unit.per) : undefined;
    if (id === undefined) continue;
    const known = groups.get(id);
    if (known) known.push(fact);
    else groups.set(id, [fact]);
  }
  const members = [...groups.keys()].sort().map((id): Member => {
    const own = groups.get(id) ?? [];
    const citizens = own.filter((fact) => fact.isCitizen);
    return {
      id,
      attributes: {
        id,
        picture: pictureOf(own, unit),
        citizen: pictureOf(citizens, unit),
        spoken: citizens.length === 0 ? undefined : "citizen",
      },
      value: worthOf(own, unit.value),
    };
  });
  return { [groupings[unit.per]]: members };
}

function groupOf({ case: about, source, observation }: Fact, per: Unit["per"]): string | undefined {
  switch (per) {
    case "case":
      return about;
    case "source-type":
      return source.type;
    case "assessor":
      return source.by;
    case "period":
      return observation.period;
    default:
      return per satisfies never;
  }
}

/** The value of a group: what its observations are worth together. Those without a value take no part. */
function worthOf(facts: readonly Fact[], how: Unit["value"]): Rational | undefined {
  const values = facts.flatMap((fact) => fact.value ?? []);
  const extreme = (isBetter: (a: Rational, b: Rational) => boolean) =>
    values.reduce<Rational | undefined>((best, value) => (best === undefined || isBetter(value, best) ? value : best), undefined);
  switch (how) {
    case "mean":
      return divide(sum(values), ratio(values.length, 1));
    case "sum":
      return values.length === 0 ? undefined : sum(values);
    case "lowest":
      return extreme((a, b) => isAbove(b, a));
    case "highest":
      return extreme(isAbove);
    case undefined:
      return undefined;
    default:
      return how satisfies never;
  }
}
