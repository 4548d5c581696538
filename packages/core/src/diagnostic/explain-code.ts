import { catalog, type DiagnosticCode } from "./catalog.ts";
import { localeWords } from "./locale-words.ts";
import type { Locale } from "./messages/locale.ts";
import { docsPath, messages } from "./say.ts";

/**
 * What a diagnostic means and why it is checked.
 * @param code as it stands in a message, `framework/duplicate-id`
 * @returns a few lines, or undefined when there is no such code
 */
export function explainCode(code: string, locale: Locale): string | undefined {
  if (!isDiagnosticCode(code)) return undefined;
  const { title, why } = messages[locale][code];
  return `${code} (${localeWords[locale][catalog[code].severity]})\n${title}\n\n${why}\n\n${docsPath(code)}\n`;
}

function isDiagnosticCode(code: string): code is DiagnosticCode {
  return Object.hasOwn(catalog, code);
}
