import type { followupCatalog } from "../../catalog/followup.ts";
import type { Messages } from "../locale.ts";
import { q } from "./words.ts";

export const followupEn: Messages<typeof followupCatalog> = {
  "followup/measure-or-criterion": {
    title: "Follow-up without a measure or criterion, or with both",
    message: ({ has }) =>
      has === "both"
        ? "This follow-up names both a measure and a criterion."
        : "This follow-up names no measure and no criterion of the earlier inspection.",
    hint: () => "Give one: “measure” for a measure, or “criterion” for a criterion that fell short.",
    why: "A measure can be carried out while the criterion still falls short. So what became of each is told apart.",
  },
  "followup/no-previous": {
    title: "Follow-up without an earlier inspection",
    message: () => "There is a follow-up here, but the head file names no earlier inspection.",
    hint: () => "Name the earlier inspection under “previous” in the head file.",
    why: "A follow-up is about what another inspection asked. The reader has to know which inspection that was.",
  },
  "followup/told-twice": {
    title: "Two follow-ups of the same",
    message: ({ about }) => `What became of ${q(about)} is told twice.`,
    hint: () => "Keep one of the two.",
    why: "With two answers the reader does not know which one holds.",
  },
};
