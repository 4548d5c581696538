import { describe, expect, test } from "vitest";
import type { Framework } from "../../src/framework/framework.ts";
import { resolveProfile } from "../../src/framework/profile/resolve-profile.ts";
import { guide } from "../../src/guide/guide.ts";
import type { Talk } from "../../src/guide/planned.ts";
import { criterion, type Data, framework, inspection, must, theme } from "../builders.ts";

const plan = criterion("gezamenlijk-plan", {
  number: "1.1",
  good: "Er is één plan, en de bewoner kent het.",
  anchors: { ontbreekt: "Niemand kent een plan." },
  ask: {
    citizen: ["Wat staat er in uw plan?", "Wie schreef het?"],
    professional: ["Wie heeft het plan?"],
    board: ["Hoe weet u dat er plannen zijn?"],
  },
});
const nazorg = criterion("nazorg", { ask: { professional: ["Wie belt na een maand?"] } });
const privacy = criterion("privacy", { ask: { citizen: [], board: ["Wie mag wat weten?"] } });

const kader = framework([
  theme("plan", [plan, nazorg], "none", { number: "1", question: "Is er één plan?" }),
  theme("gegevens", [privacy]),
]);

const asked = (kader: Framework, talk: Talk, onderzoek?: Data) =>
  guide(kader, { for: talk, ...(onderzoek && { inspection: inspection(kader, onderzoek) }) });
const ids = ({ themes }: ReturnType<typeof guide>) => themes.flatMap(({ criteria }) => criteria.map(({ id }) => id));

describe("a guide for a framework", () => {
  test.each([
    ["citizen", ["gezamenlijk-plan"], 2],
    ["professional", ["gezamenlijk-plan", "nazorg"], 1],
    ["board", ["gezamenlijk-plan", "privacy"], 1],
  ] as const)("for a %s asks about %j and leaves out %i without a question", (talk, expected, withoutQuestions) => {
    const found = asked(kader, talk);
    expect(ids(found)).toEqual(expected);
    expect(found.withoutQuestions).toBe(withoutQuestions);
    expect(found.planned).toBeUndefined();
  });

  test("holds the theme's question, what is good, what to ask and what to look for", () => {
    expect(asked(kader, "citizen").themes).toEqual([
      {
        id: "plan",
        number: "1",
        title: "Thema plan",
        question: "Is er één plan?",
        criteria: [
          {
            id: "gezamenlijk-plan",
            number: "1.1",
            title: "Criterium gezamenlijk-plan",
            good: "Er is één plan, en de bewoner kent het.",
            questions: ["Wat staat er in uw plan?", "Wie schreef het?"],
            indicators: [{ id: "gezamenlijk-plan-zichtbaar", text: "Het is te zien in de casus.", shows: "done" }],
          },
        ],
      },
    ]);
  });

  test.each(["citizen", "professional", "board"] as const)("for a %s holds no level and no anchor", (talk) =>
    expect(JSON.stringify(asked(kader, talk))).not.toMatch(/ontbreekt|Ontbreekt|Niemand kent|Voldoende|scale/),
  );

  test("says of which framework it is", () =>
    expect(asked(kader, "board").framework).toEqual({ id: "proefkader", version: "1.0.0", title: "Proefkader samenwerken" }));

  test("asks only about what the profile chose", () => {
    const profile = {
      kind: "profile",
      format: 1,
      id: "privacy-eerst",
      framework: { id: "proefkader", version: "1.0.0" },
      title: "Privacy eerst",
      description: "Voor een onderzoek naar het delen van gegevens.",
      question: "Delen partijen wat mag?",
      criteria: ["privacy", "nazorg"],
      levelsShown: "all",
      basedOn: [],
    };
    const chosen = must(resolveProfile({ path: "profiel.json", text: JSON.stringify(profile) }, kader));
    const found = asked(chosen, "board");
    expect(ids(found)).toEqual(["privacy"]);
    expect(found.withoutQuestions).toBe(1);
    expect(found.profile).toEqual({ id: "privacy-eerst", title: "Privacy eerst" });
  });
});

describe("a guide for an inspection", () => {
  const planned = (sources: readonly string[]): Data => ({ plan: [{ criterion: "gezamenlijk-plan", sources }] });

  test.each([
    ["citizen", ["interview-citizen"], true],
    ["citizen", ["case-file", "document"], false],
    ["citizen", ["client-council"], false],
    ["professional", ["interview-professional"], true],
    ["professional", ["interview-management"], true],
    ["professional", ["interview-board"], false],
    ["board", ["interview-board"], true],
    ["board", ["interview-management"], false],
  ] as const)("for a %s, with %j planned: %s", (talk, sources, isAsked) => {
    const found = asked(kader, talk, planned(sources));
    expect(ids(found)).toEqual(isAsked ? ["gezamenlijk-plan"] : []);
    expect(found.planned).toEqual({ elsewhere: isAsked ? 2 : 3 });
    expect(found.withoutQuestions).toBe(0);
  });

  test("takes the framework's word on which sources are the citizen's own", () => {
    const wider = framework([theme("plan", [plan])], { citizenSources: ["interview-citizen", "client-council"] });
    expect(ids(asked(wider, "citizen", planned(["client-council"])))).toEqual(["gezamenlijk-plan"]);
  });

  test("asks about everything where no plan was made", () => {
    expect(ids(asked(kader, "professional", {}))).toEqual(["gezamenlijk-plan", "nazorg"]);
    expect(asked(kader, "professional", { plan: [] }).planned).toBeUndefined();
  });

  const onderzoek: Data = {
    inspectorates: { lead: "igj", participants: [{ id: "jenv", question: "Is het veilig?" }, { id: "onderwijs" }] },
    cases: [{ id: "casus-a" }, { id: "casus-b" }],
  };

  test("names the inspection, its question and who does it", () =>
    expect(asked(kader, "board", onderzoek).inspection).toEqual({
      id: "wijkteam-noord-2024",
      title: "Samenwerken rond het wijkteam Noord",
      question: "Werken de partijen met bewoners aan één plan?",
      inspectorates: ["igj", "jenv", "onderwijs"],
      subQuestions: [{ inspectorate: "jenv", question: "Is het veilig?" }],
      cases: [],
    }));

  test("names the cases only for a talk with a professional: a citizen's page must not show those of others", () => {
    expect(asked(kader, "professional", onderzoek).inspection?.cases).toEqual(["casus-a", "casus-b"]);
    expect(asked(kader, "citizen", onderzoek).inspection?.cases).toEqual([]);
  });
});
