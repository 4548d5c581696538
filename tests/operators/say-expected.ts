import type { Expected } from "./example.ts";

/** What comes out, in one line. */
export function sayExpected({
  level,
  value,
  undetermined,
  refused,
  possible,
  needs,
  collect,
  room,
  computed,
  outsideRoom,
}: Expected): string {
  const codes = (words: readonly (string | number)[]) => (words.length === 0 ? "nothing" : words.map((word) => `\`${word}\``).join(", "));
  const main = level ?? value ?? (undetermined ? "undetermined" : "not applicable");
  const parts = [
    refused === undefined ? `\`${main}\`` : `refused, \`${refused}\``,
    ...(computed === undefined ? [] : [`the rule gives \`${computed}\``]),
    ...(outsideRoom === undefined ? [] : [outsideRoom ? "outside the room" : "inside the room"]),
    ...(room ? [`room: ${codes(room)}`] : []),
    ...(needs ? [`needed: ${codes(needs)}`] : []),
    ...(collect === undefined ? [] : [`collect first: “${collect}”`]),
    ...(possible === undefined
      ? []
      : [`possible: ${"from" in possible ? `\`${possible.from}\` to \`${possible.until}\`` : codes(possible)}`]),
  ];
  return parts.join("; ");
}
