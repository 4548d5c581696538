import { anchors } from "../contents.ts";
import type { NotSeen as NotSeenModel } from "../model/not-seen.ts";
import { words } from "../words-nl.ts";
import { Facts } from "./facts.tsx";
import { Prose } from "./prose.tsx";
import { Section } from "./section.tsx";

/** Who was not seen, and how the cases were chosen. */
export const NotSeen = ({ notSeen: { text, facts } }: { readonly notSeen: NotSeenModel }) => (
  <Section anchor={anchors.notSeen} heading={words.notSeen.heading}>
    <Prose text={text ?? words.notSeen.nothing} />
    <Facts facts={facts} />
  </Section>
);
