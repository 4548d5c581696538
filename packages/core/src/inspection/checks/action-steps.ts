import { type Diagnostic, diagnose } from "../../diagnostic/diagnostic.ts";
import { actionSteps as steps } from "../../schema/action.ts";
import { referenceTo } from "../../schema/reference.ts";
import type { Check } from "./check.ts";

/** Intervening comes after a lighter step towards the same parties that changed too little. */
export const actionSteps: Check = ({ actions = [] }, _framework, places) =>
  actions.flatMap((action): readonly Diagnostic[] => {
    const { id, step, after, date, to } = action;
    const options = { trail: places.trail(action) };
    if (after === undefined) {
      return step === "intervene" ? [diagnose("action/nothing-before", { id }, places.value(action, "step"), options)] : [];
    }
    const at = places.value(action, "after");
    const before = actions.find((one) => one.id === after);
    const ids = actions.map((one) => one.id);
    if (!before) return [diagnose("action/unknown-step", referenceTo(after, ids), at, options)];
    const isLighter = steps.indexOf(before.step) < steps.indexOf(step);
    return [
      ...(isLighter ? [] : [diagnose("action/step-not-lighter", { id, after }, at, options)]),
      ...(before.date > date ? [diagnose("action/step-not-earlier", { id, after, date: before.date }, at, options)] : []),
      ...to
        .filter((party) => !before.to.includes(party))
        .map((party) => diagnose("action/step-to-other-party", { id, after, party }, at, options)),
    ];
  });
