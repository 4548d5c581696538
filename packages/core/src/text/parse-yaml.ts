import { Composer, type Document, isScalar, type YAMLParseError } from "yaml";
import { checkCharacters, checkLength } from "./check-characters.ts";
import type { LineIndex, Range } from "./line-index.ts";
import type { Places } from "./places.ts";
import { type TextProblem, type TextProblemCode, textProblem, type YamlDetail } from "./problem.ts";
import type { SourceText } from "./source-text.ts";
import { compareSpans } from "./span.ts";
import { deepest, type Mark, readTokens } from "./yaml-tokens.ts";
import { readNode } from "./yaml-values.ts";

/** Problems after which a value would only lead to more problems that are not there. */
const fatal: ReadonlySet<TextProblemCode> = new Set([
  "yaml/syntax",
  "yaml/empty",
  "yaml/several-documents",
  "yaml/directive",
  "yaml/alias",
  "yaml/merge-key",
  "yaml/key-not-text",
]);

/**
 * Reads YAML 1.2 (core schema) in the narrow form of our files: no anchors, aliases, merge keys, tags or directives.
 * Every text gives a value, problems or both; none throws. Dates and versions without quotes stay what YAML makes of them.
 * @param places where to remember the place of every object and list
 * @returns the value, undefined when none can be trusted; with it every problem, in the order of the text. A value that
 * comes with problems serves only to find more of them.
 */
export function parseYaml(source: SourceText, places: Places): { readonly value: unknown; readonly problems: readonly TextProblem[] } {
  const lines = places.addSource(source);
  const tooLarge = checkLength(lines);
  if (tooLarge) return { value: undefined, problems: [tooLarge] };
  const { text, problems: characters } = checkCharacters(lines);
  const { tokens, marks, tooDeepAt } = readTokens(text);
  if (tooDeepAt !== undefined) {
    const tooDeep = textProblem("yaml/too-deep", { maximum: deepest }, lines.span([tooDeepAt, tooDeepAt + 1]));
    return { value: undefined, problems: [...characters, tooDeep] };
  }
  // Duplicate keys are found below, with the place of the first; the library compares every key with every other.
  const composer = new Composer({ version: "1.2", schema: "core", merge: false, uniqueKeys: false, logLevel: "silent" });
  const documents = [...composer.compose(tokens, true, text.length)];
  const problems: TextProblem[] = [...characters, ...marks.map((mark) => markProblem(mark, lines))];
  const errors = documents.flatMap((document) => document.errors);
  problems.push(...syntaxProblems(errors, marks, lines));
  const [first, second] = documents;
  if (second) problems.push(textProblem("yaml/several-documents", {}, lines.span([second.range[0], second.range[0] + 3])));
  if (first && errors.length === 0 && isEmpty(first)) problems.push(textProblem("yaml/empty", {}, lines.span([0, 0])));
  const value = readNode(first?.contents, { lines, places, problems });
  problems.sort((a, b) => compareSpans(a.span, b.span));
  return { value: problems.some(({ code }) => fatal.has(code)) ? undefined : value, problems };
}

function isEmpty({ contents }: Document.Parsed): boolean {
  return contents === null || (isScalar(contents) && contents.value === null && !contents.source);
}

function markProblem({ is, source, range }: Mark, lines: LineIndex): TextProblem {
  const span = lines.span(range);
  switch (is) {
    case "anchor":
      return textProblem("yaml/anchor", { name: source }, span);
    case "alias":
      return textProblem("yaml/alias", { name: source }, span);
    case "tag":
      return textProblem("yaml/tag", { name: source }, span);
    case "directive":
      return textProblem("yaml/directive", {}, span);
    case "unclosed-quote":
    case "unclosed-bracket":
      // The mark itself, not the text that it swallows.
      return textProblem("yaml/syntax", { detail: is }, lines.span([range[0], range[0] + 1]));
    default:
      return is satisfies never;
  }
}

/** One problem per line: one slip makes the reader stumble several times. What an open quote or bracket swallows counts once. */
function syntaxProblems(errors: readonly YAMLParseError[], marks: readonly Mark[], lines: LineIndex): readonly TextProblem[] {
  const swallowed = marks.flatMap(({ is, range: [start, end] }): readonly Range[] => {
    if (is === "unclosed-quote") return [[start, Number.POSITIVE_INFINITY]];
    return is === "unclosed-bracket" ? [[start, end]] : [];
  });
  // A line with a mark that is reported in its own right often cannot be read because of it.
  const seen = new Set(marks.map(({ range }) => lines.position(range[0]).line));
  const problems: TextProblem[] = [];
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    const detail = syntaxDetail(error);
    const span = lines.span(error.pos);
    if (detail === undefined || swallowed.some(([start, end]) => start <= error.pos[0] && error.pos[0] <= end) || seen.has(span.start.line))
      continue;
    seen.add(span.start.line);
    problems.push(textProblem("yaml/syntax", { detail }, span));
  }
  return problems;
}

/** Undefined for what is reported in its own right: everything about anchors, aliases, tags, directives and documents. */
function syntaxDetail({ code }: YAMLParseError): YamlDetail | undefined {
  switch (code) {
    case "ALIAS_PROPS":
    case "BAD_ALIAS":
    case "BAD_PROP_ORDER":
    case "MULTIPLE_ANCHORS":
    case "MULTIPLE_TAGS":
    case "TAG_RESOLVE_FAILED":
    case "BAD_COLLECTION_TYPE":
    case "BAD_DIRECTIVE":
    case "MULTIPLE_DOCS":
    case "NON_STRING_KEY":
    case "DUPLICATE_KEY":
      return undefined;
    case "BAD_INDENT":
      return "indentation";
    case "TAB_AS_INDENT":
      return "tab";
    case "BLOCK_AS_IMPLICIT_KEY":
      return "second-colon";
    case "BAD_DQ_ESCAPE":
      return "escape";
    case "BAD_SCALAR_START":
      return "first-character";
    case "KEY_OVER_1024_CHARS":
    case "MULTILINE_IMPLICIT_KEY":
      return "long-key";
    case "MISSING_CHAR":
      return "missing-character";
    case "BLOCK_IN_FLOW":
    case "IMPOSSIBLE":
    case "RESOURCE_EXHAUSTION":
    case "UNEXPECTED_TOKEN":
      return "unexpected";
    default:
      return code satisfies never;
  }
}
