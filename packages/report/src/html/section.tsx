import type { ComponentChildren } from "preact";

interface SectionProps {
  readonly anchor: string;
  readonly heading: string;
  readonly kicker?: string;
  readonly kind?: string;
  readonly children: ComponentChildren;
}

/** A part of the report with its own second-level heading. */
export const Section = ({ anchor, heading, kicker, kind = "section", children }: SectionProps) => (
  <section class={kind} aria-labelledby={kicker === undefined ? anchor : `${anchor}-deel ${anchor}`}>
    {kicker === undefined ? null : (
      <p class="kicker" id={`${anchor}-deel`}>
        {kicker}
      </p>
    )}
    <h2 id={anchor}>{heading}</h2>
    {children}
  </section>
);
