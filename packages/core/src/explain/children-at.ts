import type { FrameworkData } from "../schema/framework.ts";

/** What an outcome is made of, told from the place of its rule: criteria below a theme, criteria or themes below the whole. */
export function childrenAt(framework: FrameworkData, pointer: string | undefined): "criteria" | "themes" {
  return pointer?.startsWith("/outcome") ? childrenOfWhole(framework) : "criteria";
}

export function childrenOfWhole({ outcome }: FrameworkData): "criteria" | "themes" {
  if (outcome === "none") return "themes";
  const { from } = outcome;
  return from === "criteria" || (typeof from === "object" && "criteria" in from) ? "criteria" : "themes";
}
