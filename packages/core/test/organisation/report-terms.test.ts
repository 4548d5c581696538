import { describe, expect, test } from "vitest";
import { reportTerms } from "../../src/organisation/report-terms.ts";
import type { InspectionData } from "../../src/schema/inspection.ts";

type Progress = NonNullable<InspectionData["progress"]>;
type Terms = NonNullable<Parameters<typeof reportTerms>[0]["data"]["terms"]>;
const because = "Wet op het onderwijstoezicht, artikelen 20 en 21";
const organisation = (terms?: Omit<Terms, "because">) => ({
  data: { kind: "organisation", format: 1, id: "toezicht", name: "Toezicht", ...(terms && { terms: { ...terms, because } }) } as const,
});
const sent: Progress = [{ is: "to-party", date: "2024-05-13" }];
const adopted: Progress = [...sent, { is: "adopted", date: "2024-06-10" }];

describe("the terms of a report", () => {
  test("run from the day on which it went to the parties, and from that on which it was adopted", () => {
    const whole = organisation({ rebuttal: 14, publicationEarliest: 29, publicationLatest: 35 });
    expect(reportTerms(whole, sent)).toEqual({ reactions: "2024-05-27", because });
    expect(reportTerms(whole, adopted)).toEqual({
      reactions: "2024-05-27",
      publicationEarliest: "2024-07-09",
      publicationLatest: "2024-07-15",
      because,
    });
  });

  test("begin again when the report goes to the parties again", () =>
    expect(reportTerms(organisation({ rebuttal: 7 }), [...sent, { is: "to-party", date: "2024-06-03" }])).toEqual({
      reactions: "2024-06-10",
      because,
    }));

  test.each([
    ["over a leap day", "2024-02-20", 14, "2024-03-05"],
    ["in another year", "2023-02-20", 14, "2023-03-06"],
    ["over new year", "2024-12-24", 14, "2025-01-07"],
    ["over the change to summer time", "2024-03-30", 1, "2024-03-31"],
    ["over the change to winter time", "2024-10-26", 2, "2024-10-28"],
  ])("are calendar days, %s", (_, from, days, expected) => {
    expect(reportTerms(organisation({ rebuttal: days }), [{ is: "to-party", date: from }]).reactions).toBe(expected);
  });

  test("are not invented: without a term, or before it begins, there is no day", () => {
    expect(reportTerms(organisation(), adopted)).toEqual({});
    expect(reportTerms(organisation({ publicationLatest: 35 }), sent)).toEqual({ because });
    expect(reportTerms(organisation({ rebuttal: 14 }))).toEqual({ because });
  });
});
