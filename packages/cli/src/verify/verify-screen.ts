import type { Assessment } from "@referentiekader/core";
import { alignColumns } from "../status/table.ts";
import type { Words } from "../words/words.ts";
import { type Difference, groupOf, groups } from "./difference-group.ts";
import { shortDigest, shortenBoth } from "./shorten.ts";

/** What was found when an outcome was computed again. */
export interface Verified {
  readonly assessment: Assessment;
  /** Against what the outcome itself holds. */
  readonly differences: readonly Difference[];
  /** Against the files, where those were given. */
  readonly inspection: { readonly label: string; readonly differences: readonly Difference[] } | undefined;
}

/** For people: what agrees in one sentence, and one line for each difference. */
export function verifyScreen({ assessment, differences, inspection }: Verified, words: Words): string {
  const { verify } = words;
  const lines =
    differences.length === 0
      ? [verify.same, ...identity(assessment, words)]
      : [verify.differs(differences.length), ...list(differences, words)];
  if (inspection) {
    const { label, differences: others } = inspection;
    if (others.length === 0) lines.push(verify.filesSame(label));
    else lines.push("", verify.filesDiffer(label, others.length), ...list(others, words));
  }
  return `${lines.join("\n")}\n`;
}

/** What was verified, so that someone else can see that it is the same. */
function identity({ digests, on, engine }: Assessment, { verify }: Words): readonly string[] {
  return alignColumns([
    [`  ${verify.framework}`, shortDigest(digests.framework)],
    [`  ${verify.inspection}`, shortDigest(digests.inspection)],
    [`  ${verify.on}`, on],
    [`  ${verify.engine}`, engine],
  ]);
}

function list(differences: readonly Difference[], { verify }: Words): readonly string[] {
  return groups.flatMap((group) => {
    const own = differences.filter((one) => groupOf(one) === group);
    if (own.length === 0) return [];
    const lines = own.map(({ path, kept, found }) => `  ${path}: ${verify.difference(...shortenBoth(kept, found))}`);
    const hasOtherDigest = own.some(({ path }) => path.startsWith("/digests/"));
    return ["", verify.groups[group], ...lines, ...(hasOtherDigest ? [`  ${verify.otherDigest}`] : [])];
  });
}

/** The same for programs. Fields are only ever added. */
export function verifyJson({ assessment, differences, inspection }: Verified): string {
  const { on, engine, digests } = assessment;
  const grouped = (some: readonly Difference[]) => some.map((one) => ({ group: groupOf(one), ...one }));
  const equal = differences.length === 0 && (inspection?.differences ?? []).length === 0;
  const files = inspection && { inspection: { label: inspection.label, differences: grouped(inspection.differences) } };
  return `${JSON.stringify({ equal, on, engine, digests, differences: grouped(differences), ...files }, null, 2)}\n`;
}
