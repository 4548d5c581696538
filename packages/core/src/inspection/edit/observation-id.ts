/**
 * The id for the next observation of a source: one above the highest serial that was ever given.
 * @param existing every observation id in the inspection, also of withdrawn ones: a number is never used twice
 */
export function nextObservationId(source: string, existing: Iterable<string>): string {
  let highest = 0;
  for (const id of existing) {
    const serial = serialOf(id, source);
    if (serial !== undefined && serial > highest) highest = serial;
  }
  return `${source}-${highest + 1}`;
}

/** `b01-2-3` is the third of source `b01-2`, not of `b01`. */
function serialOf(id: string, source: string): number | undefined {
  const rest = id.startsWith(`${source}-`) ? id.slice(source.length + 1) : "";
  return /^[0-9]{1,9}$/.test(rest) ? Number(rest) : undefined;
}
