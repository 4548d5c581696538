import type { FrameworkData } from "../schema/framework.ts";

/**
 * What stands in a report as a passage of its own, in reading order. The place in the list is the serial, also where a report
 * lacks one that comes before: so a number never shifts.
 */
const blocks = {
  theme: ["outcome", "conclusion"],
  criterion: ["outcome", "finding", "steps", "observations"],
} as const;

type Numbers<K extends keyof typeof blocks> = ReadonlyMap<string, { readonly [B in (typeof blocks)[K][number]]: string }>;

/** The number of every passage, by the id of the theme or criterion and the name of the passage. */
export interface PassageNumbers {
  readonly themes: Numbers<"theme">;
  readonly criteria: Numbers<"criterion">;
}

/**
 * Numbers the passages of a report, so that a party can say which one it means: the printed number of the criterion or theme, else
 * its id, then a serial: `3.1-2`. A printed number that stands twice in the framework goes to the first.
 */
export function passageNumbers({ themes }: Pick<FrameworkData, "themes">): PassageNumbers {
  const taken = new Set<string>();
  const name = (part: { readonly id: string; readonly number?: string | undefined }): string => {
    const wanted = [part.number?.trim() ?? part.id, part.id];
    let found = wanted.find((one) => !taken.has(one));
    // A theme and a criterion may share an id.
    for (let at = 2; found === undefined; at++) found = taken.has(`${part.id}-${at}`) ? undefined : `${part.id}-${at}`;
    taken.add(found);
    return found;
  };
  const numbered = <B extends string>(of: string, names: readonly B[]) =>
    Object.fromEntries(names.map((block, at) => [block, `${of}-${at + 1}`])) as { readonly [K in B]: string };
  return {
    themes: new Map(themes.map((theme) => [theme.id, numbered(name(theme), blocks.theme)])),
    criteria: new Map(
      themes.flatMap((theme) => theme.criteria).map((criterion) => [criterion.id, numbered(name(criterion), blocks.criterion)]),
    ),
  };
}

/** Every number there is, those of themes first. */
export function allPassages(framework: Pick<FrameworkData, "themes">): readonly string[] {
  const { themes, criteria } = passageNumbers(framework);
  return [...themes.values(), ...criteria.values()].flatMap((numbers) => Object.values(numbers));
}
