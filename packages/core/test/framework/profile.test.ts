import { describe, expect, test } from "vitest";
import { loadFramework } from "../../src/framework/load-framework.ts";
import { resolveProfile } from "../../src/framework/profile/resolve-profile.ts";
import { criterion, type Data, frameworkData, leaveOut, lowest, must, theme } from "../builders.ts";
import { type Slip, says, withSlip } from "../marked.ts";

const atLeastTwo = { from: "criteria", rule: { rank: "lowest" }, missing: { atLeast: 2, ...leaveOut } };
const statutory = { norm: { type: "statutory", references: [] } };
const themes: readonly Data[] = [
  theme("een-plan", [criterion("plan", { evidence: { minSources: 2, minCases: 2 } }), criterion("regie", statutory)], lowest),
  theme("merkbare-hulp", [criterion("nazorg"), criterion("ervaring", statutory), criterion("wachttijd")], atLeastTwo),
  theme("vakmanschap", [criterion("leren")], lowest),
  theme("stelsel", [criterion("geld")]),
];
const data = frameworkData(themes, { sources: [{ id: "jeugdwet", title: "Jeugdwet" }] });
const kader = must(loadFramework({ path: "framework.json", text: JSON.stringify(data) }));

const path = "profiles/igj.yaml";
const document = `kind: profile
format: 1
id: igj
framework: { id: proefkader, version: "1.0.0" }
title: Inspectie Gezondheidszorg en Jeugd
description: Voor onderzoek naar zorg en jeugdhulp.
question: Krijgt de bewoner hulp die bij elkaar past?
criteria: [plan, regie, nazorg, geld]
levelsShown: all
adopts: [{ by: wmo-toezicht, criteria: [regie] }]
evidence:
  - { criteria: [plan], minSources: 3, minCases: 2, because: Een plan leeft pas als meer partijen het kennen. }
  - { criteria: all, minSourceTypes: 2, citizenView: required, because: De bewoner telt mee. }
basedOn:
  - { source: jeugdwet }
`;
const resolve = (text: string) => resolveProfile({ path, text }, kader);
const everything = document.replace("criteria: [plan, regie, nazorg, geld]", "criteria: all");

describe("a profile in which nothing is wrong", () => {
  test("leaves the framework as it was, and adds what is chosen", () => {
    const resolved = resolve(document);
    expect(resolved.diagnostics).toEqual([]);
    const { profile, ...rest } = must(resolved);
    expect(rest).toEqual(kader);
    expect(profile?.data.id).toBe("igj");
    expect([...(profile?.criteria ?? [])]).toEqual(["plan", "regie", "nazorg", "geld"]);
    expect(profile?.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  test("says of every theme how much of it is chosen, and whether its rule can still give an outcome", () => {
    expect(must(resolve(document)).profile?.themes).toEqual([
      { id: "een-plan", chosen: 2, of: 2, canBeScored: true },
      // Its rule asks for two criteria, and one is chosen.
      { id: "merkbare-hulp", chosen: 1, of: 3, canBeScored: false },
      { id: "vakmanschap", chosen: 0, of: 1, canBeScored: false },
      // The framework gives it no outcome in the first place.
      { id: "stelsel", chosen: 1, of: 1, canBeScored: false },
    ]);
  });

  test("can choose all", () => {
    expect([...(must(resolve(everything)).profile?.criteria ?? [])]).toEqual([
      "plan",
      "regie",
      "nazorg",
      "ervaring",
      "wachttijd",
      "leren",
      "geld",
    ]);
  });
});

describe("a slip in a profile", () => {
  test.each<Slip>([
    { name: "another framework", code: "framework/not-found", mended: "{ id: proefkader,", broken: "«{ id: ander-kader," },
    {
      name: "another version",
      code: "framework/not-found",
      mended: '{ id: proefkader, version: "1.0.0"',
      broken: '«{ id: proefkader, version: "1.1.0"',
    },
    { name: "a criterion that is not there", code: "profile/unknown-criterion", mended: "nazorg, geld]", broken: "nazorg, geld, «zorg]" },
    {
      name: "a theme where a criterion is due",
      code: "profile/unknown-criterion",
      mended: "nazorg, geld]",
      broken: "nazorg, geld, «stelsel]",
    },
    { name: "a criterion named twice", code: "profile/criterion-twice", mended: "nazorg, geld]", broken: "nazorg, geld, «plan]" },
    {
      name: "a criterion adopted twice",
      code: "profile/criterion-twice",
      mended: "adopts: [{ by: wmo-toezicht, criteria: [regie] }]",
      broken: "adopts: [{ by: wmo-toezicht, criteria: [regie, «regie] }]",
    },
    {
      name: "a shortfall in what is not the law",
      code: "profile/not-statutory",
      mended: "adopts: [{ by: wmo-toezicht, criteria: [regie] }]",
      broken: "adopts: [{ by: wmo-toezicht, criteria: [regie, «plan] }]",
    },
    {
      name: "a shortfall in what is not looked at",
      code: "profile/not-chosen",
      mended: "adopts: [{ by: wmo-toezicht, criteria: [regie] }]",
      broken: "adopts: [{ by: wmo-toezicht, criteria: [regie, «ervaring] }]",
    },
    {
      name: "a demand on what is not looked at",
      code: "profile/not-chosen",
      mended: "criteria: [plan],",
      broken: "criteria: [plan, «leren],",
    },
    { name: "fewer sources than the framework asks", code: "profile/asks-less", mended: "minSources: 3", broken: "minSources: «1" },
    { name: "fewer cases than the framework asks", code: "profile/asks-less", mended: "minCases: 2", broken: "minCases: «1" },
    {
      name: "fewer sources for all than the framework asks of one",
      code: "profile/asks-less",
      mended: "minSourceTypes: 2",
      broken: "minSources: «1",
    },
    {
      name: "a publication that is not in the framework",
      code: "framework/unknown-source",
      mended: "source: jeugdwet",
      broken: "source: «wmo",
    },
  ])("$name: $code, at its place", (slip) => {
    const broken = withSlip(document, slip);
    expect(resolve(broken.text).diagnostics.map((one) => says(one, path))).toEqual([broken.says]);
    expect(resolve(broken.text).ok).toBe(false);
  });

  test("as much as the framework asks is not less", () => {
    expect(resolve(document.replace("minSources: 3", "minSources: 2")).diagnostics).toEqual([]);
  });

  test("where all is chosen, everything may be demanded and adopted", () => {
    expect(
      resolve(
        everything.replace(
          "adopts: [{ by: wmo-toezicht, criteria: [regie] }]",
          "adopts: [{ by: wmo-toezicht, criteria: [regie, ervaring] }]",
        ),
      ).diagnostics,
    ).toEqual([]);
  });

  test("several are told at once, with what was probably meant", () => {
    const text = document.replace("nazorg, geld]", "nazorgg, geld]").replace("source: jeugdwet", "source: jeugd-wet");
    expect(resolve(text).diagnostics.map(({ code, params }) => [code, params])).toEqual([
      ["profile/unknown-criterion", { id: "nazorgg", candidate: "nazorg" }],
      ["framework/unknown-source", { id: "jeugd-wet", candidate: "jeugdwet" }],
    ]);
  });
});
