import { anchors } from "../contents.ts";
import type { OutcomeLine } from "../model/line.ts";
import type { Shortfall, Statutory as StatutoryModel } from "../model/statutory.ts";
import { shortfallParts } from "../shortfall-parts.ts";
import { supervisionWords } from "../supervision-nl.ts";
import { words } from "../words-nl.ts";
import { ReferenceLink } from "./link.tsx";
import { LevelWord } from "./mark.tsx";
import { OutcomeList } from "./outcome.tsx";
import { Section } from "./section.tsx";

const terms = words.statutory;
const own = supervisionWords.statutory;

const Group = ({ title, lines }: { readonly title: string; readonly lines: readonly OutcomeLine[] }) =>
  lines.length === 0 ? null : (
    <div class="statutory__group">
      <h3>{title}</h3>
      <OutcomeList lines={lines} />
    </div>
  );

interface ShortfallsProps {
  readonly title: string;
  readonly lead?: string;
  readonly items: readonly Shortfall[];
}

/** Shortfalls that somebody put on record, with who and why. */
const Shortfalls = ({ title, lead, items }: ShortfallsProps) =>
  items.length === 0 ? null : (
    <div class="statutory__group">
      <h3>{title}</h3>
      {lead === undefined ? null : <p>{lead}</p>}
      <ul class="plain-list outcomes">
        {items.map((item) => (
          <li key={`${item.reference.anchor} ${item.party ?? ""}`}>
            <span class="outcomes__name">
              <ReferenceLink reference={item.reference} />
              {item.party === undefined ? null : <span class="line">{item.party}</span>}
            </span>
            <LevelWord word={item.word} mark={item.mark} />
            <span class="outcome__meta">
              {shortfallParts(item).map((part) => (
                <span key={part} class="part">
                  {part}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );

/** What the law asks, apart from agreements and ambitions; and what was adopted apart from what was only seen or said. */
export const Statutory = ({ statutory }: { readonly statutory: StatutoryModel }) => (
  <Section anchor={anchors.statutory} heading={terms.heading}>
    <p>{terms.lead}</p>
    <p>
      <strong>{statutory.sentence}</strong>
    </p>
    <Shortfalls title={own.adopted} items={statutory.adopted} />
    <Group title={own.rated} lines={statutory.rated} />
    <Shortfalls title={own.remarks} lead={own.remarksLead} items={statutory.remarks} />
    <Group title={terms.notSeen} lines={statutory.notSeen} />
    <Group title={terms.undecided} lines={statutory.undecided} />
    <Group title={terms.notExamined} lines={statutory.notExamined} />
  </Section>
);
