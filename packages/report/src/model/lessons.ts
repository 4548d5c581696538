import type { Audiences } from "./audience.ts";
import type { Lookup } from "./lookup.ts";

/** What was learnt: for everyone, and for the authorities that supervise. */
export interface Lessons {
  readonly system: readonly string[];
  readonly supervision?: readonly string[];
}

export const lessonAudiences = { system: "public", supervision: "internal" } as const satisfies Audiences<Lessons>;

export function lessons({ assessment: { inspection } }: Lookup): Lessons {
  const learnt = (reader: "system" | "supervision") =>
    (inspection.lessons ?? []).filter((lesson) => lesson.for === reader).map(({ text }) => text);
  return { system: learnt("system"), supervision: learnt("supervision") };
}

/** Whether there is anything to print for the reader of this model. */
export const hasLessons = ({ system, supervision = [] }: Lessons): boolean => system.length + supervision.length > 0;
