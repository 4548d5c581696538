/** Lists whose singular does not follow from the spelling. */
const irregular: Readonly<Record<string, string>> = {
  criteria: "criterion",
  consensus: "consensus",
  progress: "progress",
  previous: "previous",
};

/** The word for one member of a list: themes → theme, criteria → criterion, parties → party. */
export function singular(list: string): string {
  const known = Object.hasOwn(irregular, list) ? irregular[list] : undefined;
  if (known) return known;
  if (list.endsWith("ies")) return `${list.slice(0, -3)}y`;
  return list.endsWith("s") && !list.endsWith("ss") ? list.slice(0, -1) : list;
}
