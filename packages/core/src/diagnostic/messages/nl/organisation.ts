import type { organisationCatalog } from "../../catalog/organisation.ts";
import type { Messages } from "../locale.ts";

export const organisationNl: Messages<typeof organisationCatalog> = {
  "organisation/terms-reversed": {
    title: "Uiterlijk vóór op zijn vroegst",
    message: ({ earliest, latest }) => `Het rapport wordt uiterlijk na ${latest} dagen openbaar, maar op zijn vroegst pas na ${earliest}.`,
    hint: () => "Kijk of de twee termijnen zijn verwisseld.",
    why: "Met omgekeerde termijnen kan een rapport op geen enkele dag openbaar worden.",
  },
};
