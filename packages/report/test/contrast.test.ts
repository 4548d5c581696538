import { describe, expect, test } from "vitest";
import { colourTokens } from "../src/style/tokens.ts";

/** Relative luminance and contrast, WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const text = [
  "document-color",
  "document-subtle-color",
  "heading-color",
  "link-color",
  "strength-color",
  "improvement-color",
  "shortfall-color",
  "plain-color",
];
const grounds = ["document-background-color", "surface-background-color", "citizen-background-color", "notice-background-color"];

describe.each(["light", "dark"] as const)("in the %s scheme", (scheme) => {
  const value = (name: string) => colourTokens.find((token) => token.name === name)?.[scheme] ?? "";
  const pairs = text.flatMap((one) => grounds.map((ground) => [one, ground] as const));

  test.each(pairs)("%s can be read on %s (WCAG 1.4.3: 4.5)", (one, ground) =>
    expect(contrast(value(one), value(ground))).toBeGreaterThanOrEqual(4.5),
  );

  test.each(["border-strong-color", "focus-color", "accent-color"])("%s can be seen (WCAG 1.4.11: 3)", (name) =>
    expect(contrast(value(name), value("document-background-color"))).toBeGreaterThanOrEqual(3),
  );

  test("the status can be read on its own ground", () =>
    expect(contrast(value("accent-contrast-color"), value("accent-color"))).toBeGreaterThanOrEqual(4.5));
});
