import { anchors } from "../contents.ts";
import type { WorkingItem, Working as WorkingModel } from "../model/works.ts";
import { words } from "../words-nl.ts";
import { ReferenceLink } from "./link.tsx";
import { Observation } from "./observation.tsx";
import { Section } from "./section.tsx";

const terms = words.working;

const Group = ({ title, items }: { readonly title: string; readonly items: readonly WorkingItem[] }) =>
  items.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul class="plain-list observations">
        {items.map(({ observation, reference }) => (
          <Observation key={observation.id ?? observation.text} observation={observation}>
            {reference === undefined ? null : (
              <span class="part">
                <ReferenceLink reference={reference} />
              </span>
            )}
          </Observation>
        ))}
      </ul>
    </>
  );

/** What helps, what hinders, and what is worth showing to others. */
export const Working = ({ working: { helps, hinders, examples } }: { readonly working: WorkingModel }) => (
  <Section anchor={anchors.working} heading={terms.heading}>
    {helps.length + hinders.length + examples.length === 0 ? <p class="subtle">{terms.nothing}</p> : null}
    <Group title={terms.helps} items={helps} />
    <Group title={terms.hinders} items={hinders} />
    <Group title={terms.examples} items={examples} />
  </Section>
);
