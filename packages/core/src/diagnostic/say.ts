import type { DiagnosticCode, DiagnosticParams } from "./catalog.ts";
import type { Diagnostic, DiagnosticOf } from "./diagnostic.ts";
import { messagesEn } from "./messages/en.ts";
import type { Locale, Said } from "./messages/locale.ts";
import { messagesNl } from "./messages/nl.ts";

type AllSaid = { readonly [C in DiagnosticCode]: Said<DiagnosticParams[C]> };

export const messages: Readonly<Record<Locale, AllSaid>> = { nl: messagesNl, en: messagesEn };

/** The sentences of a diagnostic in one language. */
export function say(diagnostic: Diagnostic, locale: Locale): { readonly message: string; readonly hint: string | undefined } {
  return sayOne(diagnostic, messages[locale]);
}

function sayOne<C extends DiagnosticCode>({ code, params }: DiagnosticOf<C>, words: AllSaid) {
  const said: Said<DiagnosticParams[C]> = words[code];
  return { message: said.message(params), hint: said.hint?.(params) };
}

/** The page that explains a code, seen from the root of the project. */
export function docsPath(code: DiagnosticCode): string {
  return `docs/diagnostics/${code}.md`;
}
