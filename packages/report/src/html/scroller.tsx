import type { ComponentChildren } from "preact";

interface ScrollerProps {
  readonly labelledBy: string;
  readonly children: ComponentChildren;
}

/** A named region that scrolls when its content is wider than the page, for the keyboard too. */
export const Scroller = ({ labelledBy, children }: ScrollerProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1).
  <section class="scroller" tabIndex={0} aria-labelledby={labelledBy}>
    {children}
  </section>
);
