import type { catalog } from "../catalog.ts";
import { actionEn } from "./en/action.ts";
import { casesEn } from "./en/cases.ts";
import { csvEn } from "./en/csv.ts";
import { fileEn } from "./en/file.ts";
import { followupEn } from "./en/followup.ts";
import { frameworkEn } from "./en/framework.ts";
import { inspectionEn } from "./en/inspection.ts";
import { judgingEn } from "./en/judging.ts";
import { migrationEn } from "./en/migration.ts";
import { openEn } from "./en/open.ts";
import { organisationEn } from "./en/organisation.ts";
import { profileEn } from "./en/profile.ts";
import { programmeEn } from "./en/programme.ts";
import { rebuttalEn } from "./en/rebuttal.ts";
import { ruleEn } from "./en/rule.ts";
import { schemaEn } from "./en/schema.ts";
import { textEn } from "./en/text.ts";
import { yamlEn } from "./en/yaml.ts";
import type { Messages } from "./locale.ts";

/** English, for developers and maintainers. */
export const messagesEn: Messages<typeof catalog> = {
  ...textEn,
  ...yamlEn,
  ...csvEn,
  ...fileEn,
  ...schemaEn,
  ...frameworkEn,
  ...ruleEn,
  ...profileEn,
  ...migrationEn,
  ...programmeEn,
  ...organisationEn,
  ...casesEn,
  ...inspectionEn,
  ...judgingEn,
  ...actionEn,
  ...followupEn,
  ...openEn,
  ...rebuttalEn,
};
