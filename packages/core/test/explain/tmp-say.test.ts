import { test } from "vitest";
import { assessed, criterion, framework, rated, theme, type Data, casesFor, fromObservations, ontwikkeling } from "../builders.ts";
import { told } from "./sentences.ts";
const scales = [
  { ...ontwikkeling, met: "op-orde" },
  { id: "voldoet", kind: "judgement", direction: "higher-is-better", levels: [{ id: "onvoldoende", label: "Onvoldoende" }, { id: "voldoende", label: "Voldoende" }] },
  { id: "punten", kind: "number", direction: "higher-is-better", unit: "punten", min: 0, max: 10, step: 1 },
  { id: "procent", kind: "number", direction: "higher-is-better", unit: "procent", min: 0, max: 100 },
  { id: "straf", title: "Risico", kind: "risk", direction: "lower-is-better", levels: [{ id: "klein", label: "Klein", value: 0 }, { id: "matig", label: "Matig", value: 5 }, { id: "groot", label: "Groot", value: 10 }] },
];
const crit = [
  criterion("a", { norm: { type: "statutory", references: [] }, core: true }),
  criterion("b", { tags: ["zorg"] }),
  criterion("c"),
];
const given = { a: "ontbreekt", b: "in-aanzet", c: "geborgd" };
const show = (title: string, rule: Data, parts: Data = {}, level: Record<string,string> = given, tscale = "ontwikkeling", cs = crit) => {
  let a;
  try { a = assessed(framework([theme("samen", cs, { from: "criteria", rule, missing: "undetermined", ...parts }, { scale: tscale })], { scales }), rated(level)); }
  catch (e) { console.log("## " + title + "\nERR " + (e as Error).message); return; }
  console.log("## " + title + "\n" + told(a, "samen").join("\n") + "\n--\n" + told(a, "samen", "en").join("\n"));
};
test("say", () => {
  show("kth", { rank: { lowest: 2 } });
  show("kth too few", { rank: { highest: 3 } }, { missing: { then: "exclude", else: "undetermined" } }, { a: "ontbreekt" });
  show("worst", { rank: "worst" });
  show("table", { table: { match: "first", rows: [
    { when: { none: { of: "criteria", where: { level: "ontbreekt" } } }, level: "geborgd" },
    { when: { sum: "value", over: "criteria", among: { core: false }, atLeast: 6 }, collect: "Spreek nog met twee bewoners" },
    { otherwise: true, level: "ontbreekt" } ] } });
  show("table2", { table: { match: "unique", rows: [
    { when: { some: { of: "criteria", where: { level: "ontbreekt" } } }, undetermined: true },
    { when: { none: { of: "criteria", where: { level: "ontbreekt" } } }, level: "geborgd" } ] } });
  show("climb", { ladder: [ { level: "geborgd", when: { some: { of: "criteria", where: { level: "geborgd" } } } }, { level: "op-orde", when: { none: { of: "criteria", where: { level: "ontbreekt" } } } }, { level: "in-aanzet", when: { some: { of: "criteria", where: { value: { atLeast: 2, below: 4 } } } } }, { level: "ontbreekt", otherwise: true }], everyLower: true });
  show("number", { number: { percentageOfMaximum: "value", start: 2 } }, {}, given, "procent");
  show("power", { bands: { of: { powerMean: { of: { linear: { from: [1, 4], to: [10, 100] }, cap: { atMost: 90 } }, exponent: 0, weights: { a: 2, b: 1, c: 1 }, round: { digits: 2, mode: "half-up" } } }, cuts: [{ level: "geborgd", above: 50 }, { level: "ontbreekt" }] } });
  show("round", { bands: { of: { round: { of: { mean: "value", among: { id: ["a", "b", "c"] } }, digits: 1, mode: "half-even" } }, cuts: [{ level: "geborgd", above: 2 }, { level: "ontbreekt" }] } });
  show("lookup", { bands: { of: { sum: { lookup: { ontbreekt: 0, "in-aanzet": 1, "op-orde": 5, geborgd: 10 } } }, cuts: [{ level: "geborgd", above: 50 }, { level: "ontbreekt" }] } });
  show("shifts", { rank: "highest" }, { shifts: [{ when: { some: { of: "criteria", where: { core: true, level: "ontbreekt" } } }, by: -2, because: "Het knelcriterium ontbreekt." }, { when: { lowest: "value", above: 3 }, by: 1, because: "Alles is goed." }], limits: [{ when: { count: { of: "criteria", where: { level: "in-aanzet" } }, atLeast: 1 }, atMost: "ontbreekt", because: "Er is iets in aanzet." }] });
  show("aslowest", { rank: "lower-median" }, { missing: { then: "as-lowest", else: "undetermined" } }, { a: "geborgd", b: "op-orde" });
  show("asmet", { rank: "lower-median" }, { missing: { then: "as-met", else: "undetermined" } }, { a: "geborgd" });
  show("range", { rank: "lowest" }, { missing: { then: "range", else: "undetermined" } }, { a: "ontbreekt" });
  show("range open", { rank: "lowest" }, { missing: { then: "range", else: "undetermined" } }, { a: "geborgd" });
  show("collect", { rank: "lowest" }, { missing: { atLeast: 2, then: "exclude", else: { collect: "Beoordeel minstens twee criteria." } } }, { a: "geborgd" });
  show("base applicable", { bands: { of: { share: { of: "criteria", where: { level: "geborgd" }, base: "applicable" } }, cuts: [{ level: "geborgd", above: "1/2" }, { level: "ontbreekt" }] } }, { missing: { then: "exclude", else: "undetermined" } }, { a: "geborgd" });
});
