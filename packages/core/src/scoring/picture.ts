import type { CasePicture, Picture } from "../schema/assessment.ts";
import type { Unit } from "../schema/framework.ts";
import type { Fact } from "./facts.ts";

type CaseWord = CasePicture["picture"];

/** How observations make a picture where a framework declares nothing, so that people still see one. */
export const plainUnit: Unit = { per: "case", picture: { for: "only-for", against: "only-against", mixed: "rest" } };

/** What observations show together; undefined when there are none. */
export function pictureOf(facts: readonly Fact[], { picture }: Unit): CaseWord | undefined {
  if (facts.length === 0) return undefined;
  const holds = (word: "for" | "against", demand: string): boolean => {
    const speaksSo = ({ observation }: Fact): boolean => observation.speaks === word;
    return demand.startsWith("only-") ? facts.every(speaksSo) : facts.some(speaksSo);
  };
  if (holds("against", picture.against)) return "against";
  return holds("for", picture.for) ? "for" : "mixed";
}

/** The observations of one criterion grouped by case; citizens apart; what does not count apart, with the reason. */
export function makePicture(facts: readonly Fact[], unit: Unit): Picture {
  const counted = facts.filter((fact) => fact.setAside === undefined);
  const byCase = new Map<string, Fact[]>();
  for (const fact of counted) {
    if (fact.case === undefined) continue;
    const known = byCase.get(fact.case);
    if (known) known.push(fact);
    else byCase.set(fact.case, [fact]);
  }
  return {
    cases: [...byCase.keys()].sort().map((id) => {
      const own = byCase.get(id) ?? [];
      const citizen = pictureOf(
        own.filter((fact) => fact.isCitizen),
        unit,
      );
      return {
        case: id,
        picture: pictureOf(own, unit) as CaseWord,
        ...(citizen && { citizen }),
        observations: own.map((fact) => fact.id),
      };
    }),
    withoutCase: counted.filter((fact) => fact.case === undefined).map((fact) => fact.id),
    setAside: facts.flatMap((fact) => (fact.setAside === undefined ? [] : [{ id: fact.id, why: fact.setAside }])),
  };
}
