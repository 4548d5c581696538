import { htmlDocument } from "../html/document.tsx";
import { guideMarkdown } from "./guide-markdown.ts";
import { GuidePage } from "./guide-page.tsx";
import type { Guide } from "./guide-parts.ts";
import { guideStyle } from "./guide-style.ts";
import { guideWords as words } from "./guide-words-nl.ts";

/**
 * A page to take along for a talk: HTML made for A4 with room to write, or Markdown to fill in on a screen. Nothing on it names
 * a citizen, and there is no place for a name.
 *
 * @param guide what `guide` of core gathered
 * @example renderGuide(guide(framework, { for: "citizen", inspection }), "html")
 */
export const renderGuide = (guide: Guide, format: "html" | "md"): string =>
  format === "md"
    ? guideMarkdown(guide)
    : htmlDocument({
        title: `${words.title[guide.for]}: ${guide.inspection?.title ?? guide.framework.title}`,
        runningHead: `${words.kind} · ${words.talk[guide.for]}`,
        body: <GuidePage guide={guide} />,
        ownStyle: guideStyle,
      });
