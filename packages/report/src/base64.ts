const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Base64 of some bytes, as a content security policy writes a digest. Runtimes differ in what they offer for it, so it is written out. */
export function base64(bytes: Uint8Array): string {
  const groups = Array.from({ length: Math.ceil(bytes.length / 3) }, (_, group) => bytes.subarray(group * 3, group * 3 + 3));
  return groups.map(encodeGroup).join("");
}

function encodeGroup(group: Uint8Array): string {
  const [first = 0, second = 0, third = 0] = group;
  const bits = (first << 16) | (second << 8) | third;
  const letters = [18, 12, 6, 0].map((shift) => alphabet.charAt((bits >> shift) & 63));
  return letters.map((letter, place) => (place > group.length ? "=" : letter)).join("");
}
