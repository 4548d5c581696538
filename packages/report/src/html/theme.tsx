import { referenceText } from "../model/reference.ts";
import type { ThemeView } from "../model/theme.ts";
import { words } from "../words-nl.ts";
import { Criterion } from "./criterion.tsx";
import { NodeOutcome } from "./node-outcome.tsx";
import { Passage } from "./passage.tsx";
import { Prose } from "./prose.tsx";
import { Section } from "./section.tsx";

/** One theme with its criteria. */
export const Theme = ({ theme: { reference, question, node, conclusion, criteria, passages } }: { readonly theme: ThemeView }) => (
  <Section anchor={reference.anchor} heading={referenceText(reference)} kicker={words.findings.heading} kind="section theme">
    {question === undefined ? null : <p class="theme__question">{question}</p>}
    {node.outcome === undefined && node.byParty === undefined ? null : (
      <div class="verdict">
        <NodeOutcome node={node} />
        {passages?.outcome === undefined ? null : (
          <p>
            <Passage number={passages.outcome} />
          </p>
        )}
      </div>
    )}
    {conclusion === undefined ? null : (
      <div class="finding">
        <span class="label">
          {words.findings.conclusion} <Passage number={passages?.conclusion} />
        </span>
        <Prose text={conclusion} />
      </div>
    )}
    {criteria.map((criterion) => (
      <Criterion key={criterion.reference.anchor} criterion={criterion} />
    ))}
  </Section>
);
