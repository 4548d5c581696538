/** Direction marks can make a line read differently from what it says. */
const direction = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these must not reach a terminal.
const control = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/;
const loneSurrogate = /[\ud800-\udfff]/;
const anyOfThem = new RegExp(`${control.source}|${direction.source}|${loneSurrogate.source}`, "gu");

/** Shows characters that could steer a terminal, instead of sending them: an escape becomes ␛, a line end ␊. */
export function inertText(text: string): string {
  return text.replace(anyOfThem, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? "\u2421" : "\ufffd";
  });
}
