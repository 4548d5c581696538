type Speaks = "for" | "partly" | "against";

/** One criterion: enough when two thirds of the cases speak for it, a beginning when half of them do. */
export const frameworkText = `
kind: framework
format: 1
id: samen-kijken
version: "1.0.0"
status: example
fidelity: { kind: example }
title: Samen kijken (klein voorbeeld)
language: nl
owner: Project Referentiekader
licence: CC0-1.0
sources: []
citizenSources: [interview-citizen]
scales:
  - id: ontwikkeling
    title: Ontwikkeling
    kind: development
    direction: higher-is-better
    levels:
      - { id: ontbreekt, label: Ontbreekt, description: Het is er niet. }
      - { id: in-aanzet, label: In aanzet, description: Er is een begin. }
      - { id: op-orde, label: Op orde, description: Het is er. }
themes:
  - id: samen
    title: Samen
    scale: ontwikkeling
    criteria:
      - id: een-plan
        title: Eén plan
        scale: ontwikkeling
        phase: settled
        indicators:
          - { id: plan-bekend, text: De bewoner kent het plan., shows: done }
        outcome:
          from: observations
          unit: { per: case, picture: { for: only-for, against: only-against, mixed: rest } }
          rule:
            ladder:
              - { level: op-orde, when: { share: { of: cases, where: { picture: for } }, atLeast: "2/3" } }
              - { level: in-aanzet, when: { share: { of: cases, where: { picture: for } }, atLeast: "1/2" } }
              - { level: ontbreekt, otherwise: true }
          missing: { atLeast: 2, of: cases, else: undetermined }
    outcome:
      from: criteria
      rule: { rank: lower-median }
      missing: { atLeastShare: "1/2", then: exclude, else: undetermined }
outcome: none
`.trimStart();

/** A whole inspection on one line, with an observation in each of its two cases. */
export function inspectionLine(id: string, [first, second]: readonly [Speaks, Speaks]): string {
  return JSON.stringify({
    kind: "inspection",
    format: 1,
    id,
    title: "Buurtteam (verzonnen voorbeeld)",
    question: "Kent de bewoner het plan?",
    framework: { id: "samen-kijken", version: "1.0.0" },
    subject: { kind: "team", name: "Buurtteam" },
    period: { from: "2024-03-04", until: "2024-04-19" },
    inspectorates: { lead: "igj" },
    parties: [{ id: "buurtteam", kind: "team", roles: ["provider"], name: "Buurtteam" }],
    cases: [{ id: "casus-a" }, { id: "casus-b" }],
    sources: [
      { id: "b01", type: "interview-citizen", case: "casus-a", date: "2024-03-12" },
      { id: "b02", type: "interview-citizen", case: "casus-b", date: "2024-03-13" },
    ],
    observations: [
      { id: "b01-1", source: "b01", indicator: "plan-bekend", text: "De bewoner vertelt over het plan.", speaks: first },
      { id: "b02-1", source: "b02", indicator: "plan-bekend", text: "De bewoner vertelt over het plan.", speaks: second },
    ],
  });
}
