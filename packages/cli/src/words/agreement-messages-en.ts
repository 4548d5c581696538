import type { agreementMessagesNl } from "./agreement-messages-nl.ts";
import { count, list } from "./grammar-en.ts";

/** What `kader agree` says, in English. */
export const agreementMessagesEn: typeof agreementMessagesNl = {
  agreement: {
    whichOne: "Name an inspection, or with --calibration a folder of inspections. One of the two.",
    notASeed: (written) => `--seed: “${written}” cannot be used. Give a whole number of 0 or more.`,
    seedAlone: "--seed belongs to --calibration. Nothing is drawn for one inspection.",
    agenda: (title) => `Agenda for the meeting: ${title}`,
    closed: (closed, of) => {
      if (of === 0) return "This inspection has no assessors.";
      if (closed === of) return `Everyone has closed (${of}).`;
      return `${closed} of ${of} assessors ${closed === 1 ? "has" : "have"} closed. The ratings can be seen once everyone has.`;
    },
    internal: "For internal use only.",
    toDiscuss: (number) => (number === 0 ? "To discuss: nothing" : `To discuss: ${count(number, "criterion", "criteria")}`),
    settledPart: (number) => `Already decided: ${count(number, "criterion", "criteria")}`,
    others: "The other criteria",
    equal: (number) => `Everyone gave the same, within the room: ${count(number, "criterion", "criteria")}.`,
    notByAll: (criterion, missing) => `${criterion}: nobody differs, but ${list(missing)} gave no rating.`,
    outsideRoom: "outside the room",
    apart: (span) => {
      if ("levels" in span) return span.levels === 0 ? "the same level" : `${count(span.levels, "level", "levels")} apart`;
      const steps = span.steps === undefined ? "" : ` (${span.steps} ${span.steps === "1" ? "step" : "steps"})`;
      return `${span.distance} apart${steps}`;
    },
    split: "large difference",
    trial: "criterion on trial",
    notAllGraded: "not everyone gave a level",
    wholeRoom: "Room: all levels.",
    room: (levels, because) =>
      `Room: ${typeof levels === "string" ? levels : `${levels.from} to ${levels.until}`}.${because.length === 0 ? "" : ` ${because.join(" ")}`}`,
    settledWith: { judgement: "Judgement", consensus: "Consensus", "set-aside": "Set aside together" },
    settled: (how, what, { date, by, because }) =>
      `${how}: ${what}${date === undefined ? "" : `, ${date}`}${by.length === 0 ? "" : `, by ${list(by)}`}. ${because}`,
    notRated: { "not-applicable": "not applicable", "not-assessed": "not assessed", "insufficient-evidence": "too little seen" },
    anchor: (text) => `What this level means: ${text}`,
    voice: (assessor, isOutside, because) => `${assessor}${isOutside ? " (outside the room)" : ""}: ${because ?? "no reason yet"}`,
    revised: (was, date, because) => `was ${was}, changed on ${date}: ${because}`,
    leaning: (id, text, setAside) =>
      `${id}${setAside === undefined ? "" : { withdrawn: " (withdrawn)", "before-period": " (from before the inspection)" }[setAside]}: ${text}`,
    noObservations: "names no observation",
    missing: (assessors) => `No rating by ${list(assessors)}.`,
    record: { where: (id) => `Agreed on ${id}:`, level: "Level", because: "Reason", date: "Date", by: "Who" },
  },
  calibration: {
    title: (number) => `Calibration over ${count(number, "inspection", "inspections")}`,
    nothing: "This folder holds no inspection that counts.",
    leftOut: (id, why) =>
      `Does not count: ${id}. ${
        {
          "not-closed": "Not everyone has closed.",
          "no-assessors": "There are no assessors.",
          "no-ratings": "There are no ratings.",
          "two-contents": "This inspection was found twice, with different contents.",
        }[why]
      }`,
    scale: (framework, scale) => `Framework ${framework}, scale ${scale}`,
    coverage: (rated, pairable) =>
      `Rated by two or more: ${pairable} of ${count(rated, "unit", "units")}. A unit is one criterion of one inspection.`,
    group: (name, units, isFew) => `${name} (${units}${isFew ? ", few" : ""})`,
    few: (number) => `Note: ${number} is less than 50. These figures say little.`,
    used: "Given",
    heads: { figure: "Figure", value: "Value", interval: "95% interval" },
    figures: {
      percentAgreement: "Part alike",
      alphaNominal: "Krippendorff’s alpha, nominal",
      alphaOrdinal: "Krippendorff’s alpha, ordinal",
      alphaInterval: "Krippendorff’s alpha, interval",
      ac1: "Gwet’s AC1",
      ac2Quadratic: "Gwet’s AC2, quadratic weights",
      ac2Ordinal: "Gwet’s AC2, ordinal weights",
      fleissKappa: "Fleiss’ kappa",
      cohenKappa: "Cohen’s kappa",
    },
    undefined: {
      "fewer-than-two-assessors": "undefined: fewer than two assessors",
      "no-pairable-units": "undefined: nothing was rated by two",
      "no-variation": "undefined: everyone always gave the same",
      "unequal-numbers-of-ratings": "undefined: not every unit has as many ratings",
      "one-category": "undefined: the scale has one level",
      "no-fixed-categories": "undefined: on this scale people give a number, not a level",
      "no-values": "undefined: the levels have no value",
      "below-zero": "undefined: there are numbers below zero",
      "no-resample-defined": "no interval: undefined in every resample",
      "one-unit": "no interval: there is one unit",
    },
    number: (text) => text,
    interval: (from, until) => `${from} to ${until}`,
    resamples: (number) => `undefined in ${count(number, "resample", "resamples")}`,
    groups: {
      criterion: "By criterion",
      inspectorate: "By inspectorate",
      version: "By version",
      year: "By year in which the inspection started",
    },
    pairs: "By pair",
    pairsLead: "This holds only if an id always is the same person.",
    confusion: (one, other) => `Rows: what ${one} gave. Columns: what ${other} gave.`,
    worklist: {
      heading: "Criteria to look at again",
      none: (list) => `${list}: none`,
      split: "Large difference between assessors",
      outsideRoom: "Rated outside the room",
      withoutObservations: "Rated without naming an observation",
      withoutReason: "Rated without a reason",
      found: (criterion, number, of) => `${criterion}: ${number} of ${of}`,
      more: (number) => `and ${number} more: see -f json`,
    },
    bootstrap: ({ resamples, seed, generator }) =>
      `Intervals: percentiles of ${resamples} resamples with replacement, generator ${generator.toUpperCase()}, seed ${seed}. All figures: -f json.`,
    meaning: "A high figure says that assessors gave the same. It does not say that the judgement is right.",
  },
};
