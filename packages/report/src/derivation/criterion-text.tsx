import { capital, listed } from "../format-nl.ts";
import { Facts } from "../html/facts.tsx";
import { domainLabels, normLabels, showsLabels } from "../labels-nl.ts";
import { addresseeWord } from "../model/addressee.ts";
import type { Criterion } from "../model/assessment-parts.ts";
import { criterionLabels } from "../model/criterion-labels.ts";
import { type Fact, fact } from "../model/fact.ts";
import { gradeText } from "../model/grade.ts";
import { type Lookup, letter } from "../model/lookup.ts";
import { referenceText } from "../model/reference.ts";
import { evidenceDemandsText, normText } from "../sentences-nl.ts";
import { askLabels, derivationWords as terms } from "./derivation-words-nl.ts";
import { RuleText } from "./rule-text.tsx";

function criterionFacts(criterion: Criterion, lookup: Lookup): readonly Fact[] {
  const { good, why, norm, domains = [], addressees = [], evidence, phase, notApplicable } = criterion;
  const { sources } = lookup.assessment.framework;
  const labels = [
    ...criterionLabels(criterion),
    ...(phase === "trial" ? [terms.trial] : []),
    ...(notApplicable?.allowed === true ? [terms.notApplicable] : []),
  ];
  const title = (id: string) => sources.find((source) => source.id === id)?.title ?? id;
  return [
    ...fact(terms.good, good),
    ...fact(terms.why, why),
    ...fact(terms.norm, norm === undefined ? undefined : normText(norm, capital(normLabels[norm.type]), title)),
    ...fact(terms.place, labels.join(" · ")),
    ...fact(terms.domains, listed(domains.map((domain) => domainLabels[domain]))),
    ...fact(terms.addressees, listed(addressees.map(addresseeWord))),
    ...fact(terms.evidence, evidence === undefined ? undefined : evidenceDemandsText(evidence)),
  ];
}

/** Everything the framework says of one criterion. */
export const CriterionText = ({ criterion, lookup }: { readonly criterion: Criterion; readonly lookup: Lookup }) => {
  const { id, indicators = [], anchors = {}, ask = {}, outcome } = criterion;
  const scale = lookup.scale(criterion.scale);
  const questions = (["citizen", "professional", "board"] as const).flatMap((whom) =>
    (ask[whom] ?? []).flatMap((question, place) => fact(`${askLabels[whom]} ${place + 1}`, question)),
  );
  return (
    <article class="criterion" aria-labelledby={`kader-${id}`}>
      <h3 id={`kader-${id}`}>{referenceText(criterion)}</h3>
      <Facts facts={criterionFacts(criterion, lookup)} />
      {indicators.length === 0 ? null : <p class="label">{terms.indicators}</p>}
      <Facts facts={indicators.flatMap(({ text, shows }, place) => fact(`${letter(place)} (${showsLabels[shows]})`, text))} />
      {Object.keys(anchors).length === 0 ? null : <p class="label">{terms.anchors}</p>}
      <Facts facts={Object.entries(anchors).flatMap(([grade, text]) => fact(gradeText(scale, grade), text))} />
      {questions.length === 0 ? null : <p class="label">{terms.ask}</p>}
      <Facts facts={questions} />
      {outcome === "none" ? null : <RuleText rule={outcome} />}
    </article>
  );
};
