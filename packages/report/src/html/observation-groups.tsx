import type { CaseView, CriterionView } from "../model/criterion.ts";
import { type ObservationGroup, observationGroups } from "../model/observation-groups.ts";
import { words } from "../words-nl.ts";
import { Voice } from "./mark.tsx";
import { Observation, Observations } from "./observation.tsx";
import { Passage } from "./passage.tsx";

const terms = words.findings;

const CaseTitle = ({ one }: { readonly one: CaseView }) => (
  <p class="case__title">
    <span>{one.case}</span>
    <Voice voice={one.voice} word={one.picture} />
    <span class="subtle">{one.citizen === undefined ? terms.noCitizen : `${terms.citizenAlone}: ${one.citizen}`}</span>
  </p>
);

const Group = ({ group }: { readonly group: ObservationGroup }) => (
  <div class="case">
    {group.case === undefined ? null : <CaseTitle one={group.case} />}
    {group.citizens.length === 0 ? null : (
      <div class="case__citizens">
        <span class="label">{terms.citizens}</span>
        <Observations observations={group.citizens} />
      </div>
    )}
    {group.others.length === 0 ? null : (
      <div class="case__others">
        {group.citizens.length === 0 ? null : <span class="label">{terms.others}</span>}
        <Observations observations={group.others} />
      </div>
    )}
  </div>
);

/** The observations of a criterion: per case, those that do not count apart. */
export const ObservationGroups = ({ criterion }: { readonly criterion: CriterionView }) => {
  const groups = observationGroups(criterion);
  const { withoutCase, setAside = [] } = criterion;
  const isEmpty = groups.length === 0 && withoutCase.length === 0 && setAside.length === 0;
  return (
    <div class="evidence">
      <p class="label">
        {terms.observations} <Passage number={criterion.passages?.observations} />
      </p>
      {isEmpty ? <p class="subtle">{criterion.sourceTypes === "" ? terms.noObservations : terms.noShown}</p> : null}
      {groups.map((group) => (
        <Group key={group.case?.case ?? ""} group={group} />
      ))}
      {withoutCase.length === 0 ? null : (
        <div class="case">
          <p class="case__title">{terms.withoutCase}</p>
          <Observations observations={withoutCase} />
        </div>
      )}
      {setAside.length === 0 ? null : (
        <div class="case">
          <p class="case__title">{terms.setAside}</p>
          <ul class="plain-list observations">
            {setAside.map(({ why, observation }) => (
              <Observation key={observation.id ?? observation.text} observation={observation}>
                <strong class="part">{why}</strong>
              </Observation>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
};
