import type { Where } from "../../schema/rule.ts";
import type { Member } from "../scope.ts";

/** Whether a member has everything that is asked. A list in the rule means: one of these. */
export function compileWhere(where: Where | undefined): (member: Member) => boolean {
  const demands = Object.entries(where ?? {}).map(([key, wanted]) => ({ key, wanted: new Set([wanted].flat()) }));
  return (member) =>
    demands.every(({ key, wanted }) => {
      const found = member.attributes[key];
      return Array.isArray(found) ? found.some((one) => wanted.has(one)) : wanted.has(found as string | boolean);
    });
}
