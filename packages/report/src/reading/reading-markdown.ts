import type { Framework as LoadedFramework } from "@referentiekader/core";
import type { Sentence } from "../derivation/sentence-tree.ts";
import { frameworkStatusLabels } from "../labels-nl.ts";
import { escaped } from "../markdown/escape.ts";
import { type Block, bold, facts, heading, link, list, prose, table } from "../markdown/parts.ts";
import type { PublicationView } from "../model/account.ts";
import { referenceText } from "../model/reference.ts";
import type { Chapter, Part } from "./part.ts";
import { readingWords as words } from "./reading-words-nl.ts";

const indented = (sentences: readonly Sentence[], depth = 0): readonly string[] =>
  sentences.flatMap(({ text, below }) => [`${"  ".repeat(depth)}- ${escaped(text)}`, ...indented(below, depth + 1)]);

// Angle brackets keep an address whole; it was checked to start with http or https, and to hold no white space.
const publication = ({ text, url, note }: PublicationView): string =>
  [escaped(text), ...(url === undefined ? [] : [`<${url.replace(/[<>]/g, "")}>`]), ...(note === undefined ? [] : [escaped(note)])].join(
    " · ",
  );

function blocksOf(part: Part): readonly Block[] {
  switch (part.kind) {
    case "prose":
    case "lead":
      return prose(part.text);
    case "callout":
      return prose(part.text).map((text) => `> ${text}`);
    case "label":
      return [bold(part.text)];
    case "facts":
      return facts(part.facts);
    case "list":
      return list(part.items.map(escaped));
    case "links":
      return [`${bold(part.label)}: ${part.references.map(link).join(", ")}`];
    case "sentences":
      return [indented(part.sentences).join("\n")];
    case "publications":
      return list(part.publications.map(publication));
    case "table":
      return table(
        part.caption,
        part.heads,
        part.rows.map((row) => row.map(escaped)),
      );
    default:
      return part satisfies never;
  }
}

const chapterBlocks = ({ reference, parts, articles }: Chapter): readonly Block[] => [
  heading(2, referenceText(reference)),
  ...parts.flatMap(blocksOf),
  ...articles.flatMap((article) => [heading(3, referenceText(article.reference)), ...article.parts.flatMap(blocksOf)]),
];

function contentsBlock(chapters: readonly Chapter[]): readonly Block[] {
  const entries = chapters.flatMap(({ reference, articles }) => [
    `- ${link(reference)}`,
    ...articles.map((article) => `  - ${link(article.reference)}`),
  ]);
  return [bold(words.contents), entries.join("\n")];
}

/** The same chapters in GitHub-flavoured Markdown. */
export function readingMarkdown({ data, profile }: LoadedFramework, chapters: readonly Chapter[]): string {
  const [first, ...rest] = chapters;
  const blocks = [
    heading(1, data.title),
    `${bold(frameworkStatusLabels[data.status])} · ${words.kind} · ${escaped(words.version(data.id, data.version))}`,
    ...(profile === undefined ? [] : [escaped(words.profile(profile.data.title))]),
    ...(first === undefined ? [] : chapterBlocks(first)),
    ...contentsBlock(rest),
    ...rest.flatMap(chapterBlocks),
  ];
  return `${blocks.join("\n\n")}\n`;
}
