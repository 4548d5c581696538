import { parseYaml } from "../text/parse-yaml.ts";
import { createPlaces } from "../text/places.ts";
import type { SourceText } from "../text/source-text.ts";
import { type Kind, kindNames } from "./kinds.ts";

/**
 * Which kind of file a text says it is, without checking anything else in it.
 * @returns undefined when it says nothing, or something we do not know
 */
export function kindOf(source: SourceText): Kind | undefined {
  const written = /^kind:[ \t]+(?<kind>[a-z-]+)[ \t]*(?:#.*)?\r?$/m.exec(source.text)?.groups?.["kind"];
  const kind = written ?? kindInside(source);
  return kindNames.find((name) => name === kind);
}

/** For JSON, and for a kind that is written in another way than usual. */
function kindInside(source: SourceText): unknown {
  const { value } = parseYaml(source, createPlaces());
  return typeof value === "object" && value !== null && "kind" in value ? value.kind : undefined;
}
