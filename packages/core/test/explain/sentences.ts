import { readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import type { Locale } from "../../src/diagnostic/messages/locale.ts";
import { explain } from "../../src/explain/explain.ts";
import type { Framework } from "../../src/framework/framework.ts";
import { loadFramework } from "../../src/framework/load-framework.ts";
import { resolveProfile } from "../../src/framework/profile/resolve-profile.ts";
import { loadInspection, readPin } from "../../src/inspection/load-inspection.ts";
import type { Assessment } from "../../src/schema/assessment.ts";
import { assess } from "../../src/scoring/assess.ts";
import { compileFramework } from "../../src/scoring/compile-framework.ts";
import { must, options } from "../builders.ts";

/** The explanation as it is printed: set in by two spaces a step. Both languages must say it in as many lines, set in alike. */
export function told(assessment: Assessment, id: string, locale: Locale = "nl"): readonly string[] {
  const [nl, en] = [explain(assessment, id, "nl"), explain(assessment, id, "en")];
  if (nl === undefined || en === undefined) throw new Error(`Nothing has the id ${id}.`);
  expect(en.map(({ depth }) => depth)).toEqual(nl.map(({ depth }) => depth));
  expect([...nl, ...en].filter(({ text }) => /undefined|\[object/.test(text))).toEqual([]);
  return (locale === "nl" ? nl : en).map(({ depth, text }) => `${"  ".repeat(depth)}${text}`);
}

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const source = (path: string) => ({ path, text: readFileSync(`${root}${path}`, "utf8") });

/** Assesses a real framework and a real inspection: a folder, or one file. */
export function assessedFiles(framework: string, inspection: string): Assessment {
  const paths = inspection.endsWith(".yaml")
    ? [inspection]
    : readdirSync(`${root}${inspection}`, { recursive: true, encoding: "utf8" })
        .filter((path) => /\.(yaml|csv)$/.test(path) && !path.startsWith("uitkomst"))
        .sort()
        .map((path) => `${inspection}/${path}`);
  const files = paths.map(source);
  const kader = withProfile(framework, must(readPin(files)).profile);
  return must(assess(compileFramework(kader), must(loadInspection(files, kader)), options));
}

/** The framework, looked at with the profile beside it that an inspection names. */
function withProfile(path: string, profile: string | undefined): Framework {
  const kader = must(loadFramework(source(path)));
  return profile === undefined ? kader : must(resolveProfile(source(`${dirname(path)}/profiles/${profile}.yaml`), kader));
}

/** Every id that has an outcome. */
export const idsOf = ({ criteria, themes }: Assessment): readonly string[] =>
  [...criteria, ...themes].map(({ id }) => id).concat("overall");
