import type { Framework as LoadedFramework } from "@referentiekader/core";
import { htmlDocument } from "../html/document.tsx";
import { frameworkStatusLabels } from "../labels-nl.ts";
import { chaptersOf } from "./reading.ts";
import { readingMarkdown } from "./reading-markdown.ts";
import { ReadingPage } from "./reading-page.tsx";
import { readingStyle } from "./reading-style.ts";
import { readingWords as words } from "./reading-words-nl.ts";

/**
 * The reading edition of a framework: every word of it for people who do not read YAML, with its rules in plain sentences. What
 * it is and how far it departs from its sources comes first. With a profile: only what that chooses.
 *
 * @param framework what `loadFramework` or `resolveProfile` of core gave
 * @example renderFramework(framework, "html")
 */
export function renderFramework(framework: LoadedFramework, format: "html" | "md"): string {
  const chapters = chaptersOf(framework);
  if (format === "md") return readingMarkdown(framework, chapters);
  return htmlDocument({
    title: `${framework.data.title} (${frameworkStatusLabels[framework.data.status]})`,
    runningHead: `${words.kind} · ${frameworkStatusLabels[framework.data.status]}`,
    body: <ReadingPage framework={framework} chapters={chapters} />,
    ownStyle: readingStyle,
  });
}
