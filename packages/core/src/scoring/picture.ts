import type { CasePicture, Picture } from "../schema/assessment.ts";
import type { Unit } from "../schema/framework.ts";
import type { Fact } from "./facts.ts";
import type { Member } from "./scope.ts";

type Speaking = Fact["observation"]["speaks"];
type CaseWord = CasePicture["picture"];

/** How observations make a picture where a framework declares nothing, so that people still see one. */
export const plainUnit: Unit = { per: "case", picture: { for: "only-for", against: "only-against", mixed: "rest" } };

/** What observations show together; undefined when there are none. */
function pictureOf(speakings: readonly Speaking[], { picture }: Unit): CaseWord | undefined {
  if (speakings.length === 0) return undefined;
  const holds = (word: "for" | "against", demand: string): boolean =>
    demand.startsWith("only-") ? speakings.every((one) => one === word) : speakings.includes(word);
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
      const speaks = (some: readonly Fact[]) =>
        pictureOf(
          some.map((fact) => fact.observation.speaks),
          unit,
        );
      const citizen = speaks(own.filter((fact) => fact.isCitizen));
      return {
        case: id,
        picture: speaks(own) as CaseWord,
        ...(citizen && { citizen }),
        observations: own.map((fact) => fact.id),
      };
    }),
    withoutCase: counted.filter((fact) => fact.case === undefined).map((fact) => fact.id),
    setAside: facts.flatMap((fact) => (fact.setAside === undefined ? [] : [{ id: fact.id, why: fact.setAside }])),
  };
}

export const caseMembers = (picture: Picture): readonly Member[] =>
  picture.cases.map((one) => ({
    id: one.case,
    attributes: { picture: one.picture, citizen: one.citizen, spoken: one.citizen === undefined ? undefined : "citizen" },
  }));
