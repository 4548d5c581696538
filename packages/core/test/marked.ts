import type { Diagnostic } from "../src/diagnostic/diagnostic.ts";
import type { SourceText } from "../src/text/source-text.ts";

/**
 * One slip in a document that is otherwise right. `mended` stands in the document exactly once; `broken` takes its place,
 * with `«` before the place that should be pointed at.
 */
export interface Slip {
  readonly name: string;
  readonly code: string;
  readonly mended: string;
  readonly broken: string;
}

/** The document with the slip in it, and what must be said of it: `code line:column`. */
export function withSlip(document: string, { code, mended, broken }: Slip): { readonly text: string; readonly says: string } {
  if (document.split(mended).length !== 2) throw new Error(`Not exactly once in the document: ${mended}`);
  const marked = document.replace(mended, () => broken);
  const before = marked.slice(0, marked.indexOf("«")).split("\n");
  return { text: marked.replace("«", ""), says: `${code} ${before.length}:${(before.at(-1) ?? "").length + 1}` };
}

/** Where and what: `code line:column`, with the path in front where it is not the one given. */
export const says = ({ code, span: { path, start } }: Diagnostic, own: SourceText["path"]): string =>
  `${path === own ? "" : `${path} `}${code} ${start.line}:${start.column}`;
