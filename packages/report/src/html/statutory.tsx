import { anchors } from "../contents.ts";
import type { OutcomeLine } from "../model/line.ts";
import type { Statutory as StatutoryModel } from "../model/statutory.ts";
import { words } from "../words-nl.ts";
import { OutcomeList } from "./outcome.tsx";
import { Section } from "./section.tsx";

const terms = words.statutory;

const Group = ({ title, lines }: { readonly title: string; readonly lines: readonly OutcomeLine[] }) =>
  lines.length === 0 ? null : (
    <div class="statutory__group">
      <h3>{title}</h3>
      <OutcomeList lines={lines} />
    </div>
  );

/** What the law asks, apart from agreements and ambitions. */
export const Statutory = ({ statutory }: { readonly statutory: StatutoryModel }) => (
  <Section anchor={anchors.statutory} heading={terms.heading}>
    <p>{terms.lead}</p>
    <p>
      <strong>{statutory.sentence}</strong>
    </p>
    <Group title={terms.shortfalls} lines={statutory.shortfalls} />
    <Group title={terms.notSeen} lines={statutory.notSeen} />
    <Group title={terms.undecided} lines={statutory.undecided} />
    <Group title={terms.notExamined} lines={statutory.notExamined} />
  </Section>
);
