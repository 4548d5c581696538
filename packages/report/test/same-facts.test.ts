import { describe, expect, test } from "vitest";
import { renderHtml } from "../src/html/render-html.tsx";
import { renderMarkdown } from "../src/markdown/render-markdown.ts";
import { forAudience, reportModel } from "../src/model/report-model.ts";
import { paragraphs } from "../src/paragraphs.ts";
import { assessment, provisional } from "./fixture/assessment.ts";
import { allFlips, judged } from "./fixture/flips.ts";
import { numberAssessment } from "./fixture/numbers.ts";
import { withProfile } from "./fixture/profile.ts";
import { withRebuttal } from "./fixture/rebuttal.ts";
import { supervised } from "./fixture/supervision.ts";
import { textOf } from "./read-html.ts";
import { textsIn } from "./walk.ts";

const whole = reportModel(assessment);
const chosen = reportModel(withProfile());
const answered = reportModel(withRebuttal());
const models = [
  ["internal", whole],
  ["inspected", forAudience(whole, "inspected")],
  ["public", forAudience(whole, "public")],
  ["provisional", reportModel(provisional)],
  ["supervision", reportModel(supervised)],
  ["inspected supervision", forAudience(reportModel(supervised), "inspected")],
  ["public supervision", forAudience(reportModel(supervised), "public")],
  ["number", reportModel(numberAssessment)],
  ["flips", reportModel(judged, { flips: allFlips })],
  ["rebuttal", answered],
  ["public rebuttal", forAudience(answered, "public")],
  ["profile", chosen],
  ["public profile", forAudience(chosen, "public")],
  ["levelless", reportModel(withProfile({ profile: { levelsShown: "none" } }))],
] as const;

const unescaped = (markdown: string): string => markdown.replace(/\\([^a-z0-9\s])/gi, "$1").replace(/\s+/g, " ");

describe.each(models)("every text of the %s report", (_name, model) => {
  const texts = textsIn(model).flatMap(paragraphs);
  const missing = (rendered: string) => texts.filter((text) => !rendered.includes(text));

  test("is really there to be looked for", () => expect(texts.length).toBeGreaterThan(60));
  test("appears in the HTML", () => expect(missing(textOf(renderHtml(model)))).toEqual([]));
  test("appears in the Markdown", () => expect(missing(unescaped(renderMarkdown(model)))).toEqual([]));
});
