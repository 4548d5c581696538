import { anchors } from "../contents.ts";
import type { ByCatchView } from "../model/by-catch.ts";
import { referenceText } from "../model/reference.ts";
import { profileWords } from "../profile-nl.ts";
import { words } from "../words-nl.ts";
import { Observation } from "./observation.tsx";
import { Passage } from "./passage.tsx";
import { Prose } from "./prose.tsx";
import { Section } from "./section.tsx";

const terms = profileWords.outside;

const Item = ({ item: { reference, finding, observations, setAside = [], passages } }: { readonly item: ByCatchView }) => (
  <article class="criterion" aria-labelledby={reference.anchor}>
    <h3 id={reference.anchor}>{referenceText(reference)}</h3>
    {finding === undefined ? null : (
      <div class="finding">
        <span class="label">
          {words.findings.finding} <Passage number={passages?.finding} />
        </span>
        <Prose text={finding} />
      </div>
    )}
    {observations.length === 0 ? null : (
      <>
        <p class="label">
          {words.findings.observations} <Passage number={passages?.observations} />
        </p>
        <ul class="plain-list observations">
          {observations.map((observation) => (
            <Observation key={observation.id ?? observation.text} observation={observation}>
              {observation.case === undefined ? null : <span class="part">{observation.case}</span>}
            </Observation>
          ))}
        </ul>
      </>
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
  </article>
);

/** What was seen of criteria outside the profile; nothing when this reader may see none of it. */
export const ByCatch = ({ items }: { readonly items: readonly ByCatchView[] }) =>
  items.length === 0 ? null : (
    <Section anchor={anchors.byCatch} heading={terms.heading}>
      <p>{terms.lead}</p>
      {items.map((item) => (
        <Item key={item.reference.anchor} item={item} />
      ))}
    </Section>
  );
