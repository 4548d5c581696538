import type { catalog } from "../catalog.ts";
import type { Messages } from "./locale.ts";
import { actionNl } from "./nl/action.ts";
import { casesNl } from "./nl/cases.ts";
import { csvNl } from "./nl/csv.ts";
import { fileNl } from "./nl/file.ts";
import { followupNl } from "./nl/followup.ts";
import { frameworkNl } from "./nl/framework.ts";
import { inspectionNl } from "./nl/inspection.ts";
import { judgingNl } from "./nl/judging.ts";
import { migrationNl } from "./nl/migration.ts";
import { openNl } from "./nl/open.ts";
import { organisationNl } from "./nl/organisation.ts";
import { profileNl } from "./nl/profile.ts";
import { programmeNl } from "./nl/programme.ts";
import { rebuttalNl } from "./nl/rebuttal.ts";
import { ruleNl } from "./nl/rule.ts";
import { schemaNl } from "./nl/schema.ts";
import { textNl } from "./nl/text.ts";
import { yamlNl } from "./nl/yaml.ts";

/** Dutch, for inspectors. */
export const messagesNl: Messages<typeof catalog> = {
  ...textNl,
  ...yamlNl,
  ...csvNl,
  ...fileNl,
  ...schemaNl,
  ...frameworkNl,
  ...ruleNl,
  ...profileNl,
  ...migrationNl,
  ...programmeNl,
  ...organisationNl,
  ...casesNl,
  ...inspectionNl,
  ...judgingNl,
  ...actionNl,
  ...followupNl,
  ...openNl,
  ...rebuttalNl,
};
