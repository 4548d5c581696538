import type { organisationCatalog } from "../../catalog/organisation.ts";
import type { Messages } from "../locale.ts";

export const organisationEn: Messages<typeof organisationCatalog> = {
  "organisation/terms-reversed": {
    title: "Latest before earliest",
    message: ({ earliest, latest }) => `The report is published after ${latest} days at the latest, but after ${earliest} at the earliest.`,
    hint: () => "See whether the two terms were swapped.",
    why: "With reversed terms there is no day on which a report can be published.",
  },
};
