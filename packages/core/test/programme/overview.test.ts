import { expect, test } from "vitest";
import { programmeOverview } from "../../src/programme/overview.ts";
import type { ProgrammeData } from "../../src/schema/programme.ts";
import { assessed, criterion, framework, theme } from "../builders.ts";

const kader = framework([theme("samen", [criterion("plan"), criterion("nazorg")])]);

const programme: ProgrammeData = {
  kind: "programme",
  format: 1,
  id: "agenda-2024",
  title: "Agenda 2024",
  publisher: "Toezicht",
  period: { from: "2024-01-01" },
  sources: [],
  lines: [
    { id: "verbreden", title: "Verbreden", aim: "Samen kijken." },
    { id: "leren", title: "Leren", aim: "Zelf leren." },
  ],
  projects: [
    { id: "wonen", line: "verbreden", title: "Wonen", about: "Wonen.", forms: ["inquiry"], sectors: ["housing", "care"], references: [] },
    { id: "sessies", line: "leren", title: "Sessies", about: "Praten.", forms: ["sessions"], references: [] },
  ],
  amendments: [],
};

const looked = (parts: object = {}) =>
  assessed(kader, {
    programme: { id: "agenda-2024", project: "wonen" },
    cases: [{ id: "casus-a", domains: ["housing"] }, { id: "casus-b" }],
    sources: [
      { id: "b1", type: "case-file", case: "casus-a", date: "2024-03-12" },
      { id: "b2", type: "case-file", case: "casus-b", date: "2024-03-12" },
    ],
    observations: [
      { id: "b1-1", source: "b1", indicator: "plan-zichtbaar", text: "Het plan ligt er.", speaks: "for" },
      { id: "b2-1", source: "b2", indicator: "nazorg-zichtbaar", text: "Er is gebeld.", speaks: "for" },
    ],
    signals: [{ id: "s1", level: "national", to: "Ministerie", form: "letter", text: "Er is te weinig.", observations: ["b1-1"] }],
    ...parts,
  });

const project = (assessments: Parameters<typeof programmeOverview>[1], line = 0) =>
  programmeOverview(programme, assessments).lines[line]?.projects[0];

test("a project without an inspection has no cells to look at", () => {
  expect(project([])).toMatchObject({ inspections: [], signals: [], cells: 0, unseen: [] });
});

test("an inspection stands with its project, with its signals", () => {
  const wonen = project([looked()]);
  expect(wonen?.inspections).toEqual([{ id: "wijkteam-noord-2024", title: "Samenwerken rond het wijkteam Noord", phase: "draft" }]);
  expect(wonen?.signals.map(({ signal }) => signal.id)).toEqual(["s1"]);
  expect(project([looked()], 1)?.inspections).toEqual([]);
});

test("a cell is seen where a case in that sector has an observation about the criterion", () => {
  const wonen = project([looked()]);
  expect(wonen?.cells).toBe(4);
  expect(wonen?.unseen).toEqual([
    { sector: "housing", criterion: "nazorg" },
    { sector: "care", criterion: "plan" },
    { sector: "care", criterion: "nazorg" },
  ]);
});

test("of a cell that was seen it is told who looked, and what the criterion got", () => {
  const judged = [{ about: "plan", level: "op-orde", because: "Het plan ligt er.", by: "inspecteur-1", date: "2024-04-18" }];
  const other = { id: "wijkteam-zuid-2024", judgements: judged, assessors: [{ id: "inspecteur-1", inspectorate: "igj" }] };
  const seen = project([looked(), looked(other)])?.seen;
  expect(seen).toMatchObject([
    {
      sector: "housing",
      criterion: "plan",
      by: [
        { inspection: "wijkteam-noord-2024", framework: "proefkader@1.0.0", outcome: { state: "undetermined" } },
        { inspection: "wijkteam-zuid-2024", framework: "proefkader@1.0.0", outcome: { state: "scored", level: "op-orde" } },
      ],
    },
  ]);
});

test("what was withdrawn was not seen", () => {
  const withdrawn = { date: "2024-04-01", because: "Hoort bij een andere casus." };
  const wonen = project([
    looked({ observations: [{ id: "b1-1", source: "b1", indicator: "plan-zichtbaar", text: "Het plan.", speaks: "for", withdrawn }] }),
  ]);
  expect(wonen?.unseen).toHaveLength(4);
});

test("another programme is passed over, and an unknown project is named", () => {
  const overview = programmeOverview(programme, [
    looked({ programme: { id: "andere-agenda", project: "wonen" } }),
    looked({ programme: { id: "agenda-2024", project: "bestaat-niet" } }),
    looked({ programme: undefined }),
  ]);
  expect(overview.lines[0]?.projects[0]?.inspections).toEqual([]);
  expect(overview.astray).toEqual([{ id: "wijkteam-noord-2024", project: "bestaat-niet" }]);
});
