import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { formatDiagnostics, loadFramework } from "@referentiekader/core";
import { renderFramework } from "@referentiekader/report";
import { describe, expect, test } from "vitest";

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The frames that people read on paper or on a screen; made from the data, so that the two never differ. */
const frames = ["samenwerking-integraal-werken/1.0.0", "samenwerking-integraal-werken/1.1.0", "vng-richtinggevend-kader/2.0.0"];

describe.each(frames)("the reading edition of %s", (frame) => {
  const path = `frameworks/${frame}/framework.yaml`;
  const loaded = loadFramework({ path, text: readFileSync(at(path), "utf8") });
  if (!loaded.ok) throw new Error(formatDiagnostics(loaded.diagnostics, { locale: "en" }));
  const { value } = loaded;

  test.each(["md", "html"] as const)("stands in docs/kaders as %s", async (format) => {
    const edition = renderFramework(value, format);
    await expect(edition).toMatchFileSnapshot(at(`docs/kaders/${frame.replace("/", "-")}.${format}`));
  });

  test("has every criterion, indicator and departure in it", () => {
    const edition = renderFramework(value, "html").replaceAll(/\s+/g, " ");
    const criteria = value.data.themes.flatMap((theme) => theme.criteria);
    const escaped = (text: string) => text.trim().replaceAll(/\s+/g, " ").replaceAll("&", "&amp;").replaceAll('"', "&quot;");
    const texts = [...criteria.map(({ title }) => title), ...criteria.flatMap(({ indicators = [] }) => indicators.map(({ text }) => text))];
    expect(texts.filter((text) => !edition.includes(escaped(text)) && !edition.includes(text))).toEqual([]);
  });
});
