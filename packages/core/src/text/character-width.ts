/** Marks that sit on the character before them, and joiners. */
const zeroWidth = /^(?:\p{Mn}|\p{Me}|[\u200b-\u200d]|\u2060|[\ufe00-\ufe0f]|\ufeff|[\u{1f3fb}-\u{1f3ff}])$/u;
/** Han, kana, hangul, full-width forms and emoji: two columns in a terminal. Fixed ranges, the same on every machine. */
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]$/u;

/** Columns that one character takes in a terminal. */
export function characterWidth(character: string): number {
  if (zeroWidth.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
