import type { catalog } from "../catalog.ts";
import type { Messages } from "./locale.ts";
import { casesNl } from "./nl/cases.ts";
import { csvNl } from "./nl/csv.ts";
import { fileNl } from "./nl/file.ts";
import { frameworkNl } from "./nl/framework.ts";
import { inspectionNl } from "./nl/inspection.ts";
import { judgingNl } from "./nl/judging.ts";
import { migrationNl } from "./nl/migration.ts";
import { openNl } from "./nl/open.ts";
import { profileNl } from "./nl/profile.ts";
import { programmeNl } from "./nl/programme.ts";
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
  ...casesNl,
  ...inspectionNl,
  ...judgingNl,
  ...openNl,
};
