import type { DiagnosticCode } from "@referentiekader/core";

/** Mistakes that resemble each other. Each page refers to the others of its groups. */
const groups: readonly (readonly DiagnosticCode[])[] = [
  ["framework/duplicate-id", "inspection/duplicate-id", "yaml/duplicate-key", "csv/duplicate-heading"],
  ["framework/unknown-scale", "framework/unknown-level", "framework/unknown-criterion", "framework/unknown-source"],
  ["inspection/unknown-indicator", "inspection/unknown-criterion", "inspection/unknown-theme", "inspection/unknown-level"],
  [
    "inspection/unknown-level",
    "inspection/level-expected",
    "inspection/number-expected",
    "inspection/number-out-of-range",
    "inspection/number-off-step",
  ],
  ["inspection/grade-missing", "inspection/grade-unclear", "inspection/grade-not-asked", "inspection/rating-unclear"],
  ["inspection/unknown-source", "inspection/unknown-observation", "inspection/unknown-case", "inspection/unknown-step"],
  ["inspection/unknown-assessor", "inspection/unknown-party"],
  ["framework/dates-reversed", "inspection/dates-reversed", "inspection/source-before-period"],
  ["framework/cuts-not-descending", "framework/last-cut-open", "framework/cut-without-edge"],
  ["framework/picture-ambiguous", "framework/predicate-does-not-fit"],
  ["framework/ladder-without-otherwise", "framework/otherwise-not-last", "framework/ladder-order"],
  ["framework/rule-without-scale", "framework/mixed-scales", "framework/no-value-for-level"],
  ["framework/predicate-does-not-fit", "framework/selection-empty", "framework/asks-too-much"],
  ["framework/weight-missing", "framework/weight-without-member", "framework/weight-not-positive"],
  ["framework/bound-missing", "framework/bounds-reversed", "framework/share-out-of-range"],
  ["framework/not-found", "framework/two-contents"],
  ["inspection/no-head", "inspection/several-heads", "inspection/key-twice"],
  ["inspection/observation-id-mismatch", "inspection/number-missing", "inspection/duplicate-id"],
  ["inspection/judgement-without-reason", "open/rating-without-reason", "open/outside-room-unexplained"],
  ["inspection/already-closed", "inspection/closed-rating-changed", "inspection/decided-before-closed", "open/ratings-open"],
  ["inspection/rated-twice", "inspection/rating-unclear"],
  ["inspection/decided-twice", "inspection/decided-and-set-aside", "inspection/not-applicable-not-allowed"],
  ["inspection/beyond-binding-limit", "inspection/second-person-missing", "inspection/same-second-person", "open/outside-room-unexplained"],
  ["open/no-evidence", "open/single-source", "open/citizen-not-heard", "open/evidence-demand", "open/indicator-without-observation"],
  ["open/consensus-missing", "open/judgement-missing"],
  ["open/finding-missing", "open/conclusion-missing", "open/summary-missing"],
  ["schema/unknown-key", "schema/missing-key", "schema/no-such-form"],
  ["schema/wrong-type", "schema/number-for-text", "schema/not-allowed-value", "schema/bad-format"],
  ["schema/blank-text", "schema/too-few", "schema/number-out-of-range"],
  ["schema/unknown-kind", "schema/unsupported-format"],
  ["schema/not-allowed-value", "csv/unknown-value"],
  ["schema/number-for-text", "yaml/number-too-precise"],
  ["yaml/anchor", "yaml/alias", "yaml/merge-key", "yaml/tag", "yaml/directive"],
  ["yaml/syntax", "yaml/several-documents", "yaml/too-deep"],
  ["yaml/duplicate-key", "yaml/key-not-text", "yaml/reserved-key"],
  ["yaml/empty", "csv/empty"],
  ["csv/unknown-heading", "csv/duplicate-heading", "csv/missing-heading", "csv/empty"],
  ["csv/column-count", "csv/unclosed-quote", "csv/stray-quote"],
  ["csv/cell-empty", "csv/unknown-value"],
  ["file/absent", "file/directory", "file/unsupported-extension"],
  ["file/unreadable", "file/not-a-folder-or-file", "text/not-utf8", "text/too-large"],
  ["file/unwritable", "file/exists"],
  ["text/control-character", "text/lone-surrogate", "text/not-utf8"],
];

/** The codes to look at beside this one, in the order of the groups. */
export function relatedCodes(code: DiagnosticCode): readonly DiagnosticCode[] {
  const others = groups.filter((group) => group.includes(code)).flat();
  return [...new Set(others)].filter((other) => other !== code);
}
