/** A reason as people wrote it: on one line, with a full stop. Empty when there is none. */
export function reasonText(written: string | undefined): string {
  const text = (written ?? "").replaceAll(/\s+/g, " ").trim();
  return text === "" || /[.!?…]["”’)]?$/.test(text) ? text : `${text}.`;
}

/** The text as part of a sentence: without its full stop. */
export const inSentence = (written: string): string => written.replaceAll(/\s+/g, " ").trim().replace(/\.$/, "");
