/** Dutch words that would name one of our concepts a second time; `docs/glossary.md` has the one to use. */
export const forbiddenWords: readonly { readonly word: RegExp; readonly use: string }[] = [
  { word: /\bobservaties?\b(?! ter plaatse)/i, use: "waarneming" },
  { word: /\b(scores?|scoren|scoort|gescoord|rapportcijfers?)\b/i, use: "niveau" },
  { word: /\b(raamwerk|frameworks?|toetsingskader|beoordelingskader|normenkader)\b/i, use: "referentiekader" },
  { word: /\b(consensus|consensusoordeel)\b/i, use: "gezamenlijke beoordeling" },
  { word: /\b(ratings?|deeloordeel|deeloordelen)\b/i, use: "individuele beoordeling" },
  { word: /\b(eindoordeel|judgements?)\b/i, use: "vastgesteld oordeel" },
  { word: /\badviezen\b/i, use: "aanbeveling" },
  { word: /\b(sancties?|interventies?)\b/i, use: "maatregel" },
  { word: /\b(motivering|motivatie|rationale|argumentatie)\b/i, use: "onderbouwing" },
  { word: /\b(trace|audittrail|herleidbaarheid)\b/i, use: "herleiding" },
  { word: /\b(limiet|limieten|plafond)\b/i, use: "begrenzing" },
  { word: /\b(bandbreedte|discretie|speelruimte)\b/i, use: "ruimte" },
  { word: /\b(burgers?|inwoners?)\b/i, use: "bewoner" },
];

/** What a text quotes from a file or from the command line, or fills in: English words belong there. */
const quotes = /\$\{[^}]*\}|“[^”]*”|\\?`[^`]*`|--[\w-]+|[\w-]+\.(yaml|csv|json|html|md)\b|\bkind: [\w-]+/g;

export const withoutQuotes = (text: string): string => text.replace(quotes, "…");

/** The sentences in a file of Dutch words. */
export function sentencesIn(source: string): readonly string[] {
  const texts = [...source.matchAll(/"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)].map(([, plain, template]) => plain ?? template ?? "");
  return texts.map(withoutQuotes).filter((text) => /\S\s+\S/.test(text));
}
