import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { base64 } from "../base64.ts";
import { stylesheet } from "../style.ts";

interface Page {
  readonly title: string;
  /** Printed at the head of every page on paper. Fixed words only. */
  readonly runningHead: string;
  readonly body: VNode;
  /** Style that only this kind of page has. */
  readonly ownStyle?: string;
}

/** A whole page: one file that loads nothing, runs nothing, and allows only its own style by the digest of that style. */
export function htmlDocument({ title, runningHead, body, ownStyle }: Page): string {
  const style = stylesheet(runningHead, ownStyle);
  const policy = `default-src 'none'; style-src 'sha256-${base64(sha256(utf8ToBytes(style)))}'; img-src data:`;
  const head = renderToString(
    <>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="robots" content="noindex" />
      <title>{title}</title>
    </>,
  );
  return `<!doctype html>\n<html lang="nl">\n<head>${head}<style>${style}</style></head>\n<body>${renderToString(body)}</body>\n</html>\n`;
}
