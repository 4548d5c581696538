import { CST, Lexer, Parser } from "yaml";
import type { Range } from "./line-index.ts";

/** Collections inside collections. Our deepest file has about fifteen. */
export const deepest = 50;

/** Something in the text that our files do not use, or a quote or bracket that never closes. */
export interface Mark {
  readonly is: "anchor" | "alias" | "tag" | "directive" | "unclosed-quote" | "unclosed-bracket";
  readonly source: string;
  readonly range: Range;
}

export interface YamlTokens {
  readonly tokens: readonly CST.Token[];
  readonly marks: readonly Mark[];
  /** Where the text nests too deep. Reading stopped there: what composes the tokens recurses, and would overflow. */
  readonly tooDeepAt?: number;
}

/** Splits a text into tokens, one lexeme at a time, so that deep nesting is seen before anything recurses over it. */
export function readTokens(text: string): YamlTokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const marks: Mark[] = [];
  const brackets: number[] = [];
  let isScalarText = false;
  for (const lexeme of new Lexer().lex(text)) {
    const at = parser.offset;
    if (!isScalarText && notable.includes(lexeme.charAt(0))) {
      const mark = markOf(lexeme);
      if (mark) marks.push({ is: mark, source: lexeme, range: [at, at + lexeme.length] });
      marks.push(...followBrackets(lexeme, at, brackets));
    }
    isScalarText = !isScalarText && lexeme === CST.SCALAR;
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (isTooDeep(parser.stack)) return { tokens, marks, tooDeepAt: at };
  }
  for (const token of parser.end()) tokens.push(token);
  marks.push(...unclosed(brackets, text.length));
  return { tokens, marks };
}

/** Keeps the brackets that are open; the lexer says when a line can no longer belong to them. */
function followBrackets(lexeme: string, at: number, open: number[]): readonly Mark[] {
  if (lexeme === "[" || lexeme === "{") open.push(at);
  if (lexeme === "]" || lexeme === "}") open.pop();
  if (lexeme !== CST.FLOW_END) return [];
  return unclosed(open.splice(0), at);
}

/** The innermost bracket is the one that most likely lacks its other half. */
function unclosed(open: readonly number[], until: number): readonly Mark[] {
  const start = open.at(-1);
  return start === undefined ? [] : [{ is: "unclosed-bracket", source: "", range: [start, until] }];
}

/** What a lexeme starts with that needs a look; most are names, spaces and line ends. */
const notable = `&*!%'"[]{}${CST.FLOW_END}`;

function isTooDeep(stack: readonly CST.Token[]): boolean {
  return stack.length > deepest && stack.filter(CST.isCollection).length > deepest;
}

function markOf(lexeme: string): Mark["is"] | undefined {
  switch (CST.tokenType(lexeme)) {
    case "anchor":
      return "anchor";
    case "alias":
      return "alias";
    case "tag":
      return "tag";
    case "directive-line":
      return "directive";
    case "single-quoted-scalar":
      return hasClosingSingle(lexeme) ? undefined : "unclosed-quote";
    case "double-quoted-scalar":
      return hasClosingDouble(lexeme) ? undefined : "unclosed-quote";
    default:
      return undefined;
  }
}

/** Inside single quotes a quote is written twice, so a closed scalar has an even number of them. */
function hasClosingSingle(scalar: string): boolean {
  return scalar.endsWith("'") && (scalar.split("'").length - 1) % 2 === 0;
}

/** Inside double quotes a quote follows a backslash, so the last one closes unless an odd number of them precedes it. */
function hasClosingDouble(scalar: string): boolean {
  if (scalar.length < 2 || !scalar.endsWith('"')) return false;
  let backslashes = 0;
  while (scalar[scalar.length - 2 - backslashes] === "\\") backslashes += 1;
  return backslashes % 2 === 0;
}
