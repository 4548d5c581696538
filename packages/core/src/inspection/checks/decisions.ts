import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { repeats } from "../../schema/repeats.ts";
import type { Check } from "./check.ts";

/** Where too little was seen of all of them, enough can have been seen of one. */
const isAboutParty = (entry: object): boolean => "party" in entry && entry.party !== undefined;

/** One decision per subject, and of judgements one per party, none before everyone has closed, none about what was set aside, and a second person is another person. */
export const decisions: Check = (data, _framework, places) => {
  const { judgements = [], consensus = [], notRated = [], findings = [], conclusions = [], assessors = [], ratings = [] } = data;
  const decided = [...judgements, ...consensus];
  const twice = [judgements, consensus, notRated, findings, conclusions].flatMap((entries) =>
    repeats<{ readonly about: string; readonly party?: string | undefined }>(entries, ({ about, party = "" }) => `${about} ${party}`).map(
      ({ item, first }) =>
        diagnose("inspection/decided-twice", { about: item.about }, places.value(item, "about"), {
          trail: places.trail(item),
          related: [{ note: "first-used-here", span: places.value(first, "about") }],
        }),
    ),
  );
  const contradicting = decided.flatMap((entry): readonly Diagnostic[] => {
    const setAside = notRated.find((one) => one.about === entry.about);
    if (!setAside || (isAboutParty(entry) && setAside.why === "insufficient-evidence")) return [];
    const related = [{ note: "declared-here" as const, span: places.value(setAside, "about") }];
    return [
      diagnose("inspection/decided-and-set-aside", { about: entry.about }, places.value(entry, "about"), {
        trail: places.trail(entry),
        related,
      }),
    ];
  });
  const same = judgements
    .filter((judgement) => judgement.second === judgement.by)
    .map((judgement) =>
      diagnose("inspection/same-second-person", { assessor: judgement.by }, places.value(judgement, "second"), {
        trail: places.trail(judgement),
      }),
    );
  const closed = assessors.filter(({ id }) => {
    const own = ratings.filter((block) => block.assessor === id);
    return own.length > 0 && own.every((block) => block.closed !== undefined);
  }).length;
  const early =
    closed === assessors.length
      ? []
      : decided.map((entry) =>
          diagnose("inspection/decided-before-closed", { about: entry.about, closed, of: assessors.length }, places.value(entry, "about"), {
            trail: places.trail(entry),
          }),
        );
  return [...twice, ...contradicting, ...same, ...early];
};
