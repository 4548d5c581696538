import { guide } from "@referentiekader/core";
import { renderDerivation, renderFramework, renderGuide, renderHtml, reportModel } from "@referentiekader/report";
import axe from "axe-core";
import { afterAll, describe, expect, test } from "vitest";
import { supervised } from "../packages/report/test/fixture/supervision.ts";
import { openChromium } from "./support/chromium.ts";
import { kader, wijkteam, wijkteamFirstPicture } from "./support/example.ts";

const opened = await openChromium();
afterAll(() => opened?.close());

const views = [
  { name: "light", width: 1280, scheme: "light", media: "screen" },
  { name: "dark", width: 1280, scheme: "dark", media: "screen" },
  { name: "320 px wide", width: 320, scheme: "light", media: "screen" },
  { name: "printed", width: 794, scheme: "light", media: "print" },
] as const;
type View = (typeof views)[number];

const pages: readonly (readonly [string, () => string, readonly View[]])[] = [
  ["the report", () => renderHtml(reportModel(wijkteam())), views],
  ["the report of a first picture", () => renderHtml(reportModel(wijkteamFirstPicture())), [views[0], views[2]]],
  ["the report with parties and steps", () => renderHtml(reportModel(supervised)), [views[0], views[2]]],
  ["the derivation", () => renderDerivation(wijkteam()), [views[0], views[2]]],
  ["the guide for a citizen", () => renderGuide(guide(kader(), { for: "citizen" }), "html"), views],
  ["the guide for a professional", () => renderGuide(guide(kader(), { for: "professional" }), "html"), [views[0], views[2]]],
  ["the reading edition", () => renderFramework(kader(), "html"), views],
];

interface Axe {
  run(): Promise<{
    readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
    readonly passes: readonly unknown[];
  }>;
}

/** Runs inside the page. */
async function runAxe(): Promise<{ readonly violations: readonly string[]; readonly checked: number }> {
  const { violations, passes } = await (globalThis as typeof globalThis & { readonly axe: Axe }).axe.run();
  return { violations: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`), checked: passes.length };
}

describe.skipIf(!opened).each(pages)("%s in a real browser", (_page, render, seen) => {
  test.each(seen)(
    "has no accessibility violation and no sideways scrolling, $name",
    { timeout: 60_000 },
    async ({ width, scheme, media }) => {
      const page = await (opened as NonNullable<typeof opened>).browser.newPage();
      try {
        // The page itself forbids every script, axe included.
        await page.setBypassCSP(true);
        await page.setViewport({ width, height: 900 });
        await page.emulateMediaType(media);
        await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
        await page.setContent(render());
        await page.addScriptTag({ content: axe.source });
        const { violations, checked } = await page.evaluate(runAxe);
        expect(violations).toEqual([]);
        expect(checked).toBeGreaterThan(15);
        const widthOfTitle = await page.evaluate(
          "document.querySelector('h1').firstChild && (() => { const range = document.createRange(); range.selectNodeContents(document.querySelector('h1')); return range.getBoundingClientRect().width; })()",
        );
        expect(widthOfTitle, "text has no width: the browser found no font").toBeGreaterThan(100);
        const sideways = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        expect(sideways).toBeLessThanOrEqual(0);
      } finally {
        await page.close();
      }
    },
  );
});
