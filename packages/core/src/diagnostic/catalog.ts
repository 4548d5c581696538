import { actionCatalog } from "./catalog/action.ts";
import { casesCatalog } from "./catalog/cases.ts";
import { csvCatalog } from "./catalog/csv.ts";
import type { ParamsOf } from "./catalog/entry.ts";
import { fileCatalog } from "./catalog/file.ts";
import { followupCatalog } from "./catalog/followup.ts";
import { frameworkCatalog } from "./catalog/framework.ts";
import { inspectionCatalog } from "./catalog/inspection.ts";
import { judgingCatalog } from "./catalog/judging.ts";
import { migrationCatalog } from "./catalog/migration.ts";
import { openCatalog } from "./catalog/open.ts";
import { organisationCatalog } from "./catalog/organisation.ts";
import { profileCatalog } from "./catalog/profile.ts";
import { programmeCatalog } from "./catalog/programme.ts";
import { rebuttalCatalog } from "./catalog/rebuttal.ts";
import { ruleCatalog } from "./catalog/rule.ts";
import { schemaCatalog } from "./catalog/schema.ts";
import { textCatalog } from "./catalog/text.ts";
import { yamlCatalog } from "./catalog/yaml.ts";

type Catalog = typeof textCatalog &
  typeof yamlCatalog &
  typeof csvCatalog &
  typeof fileCatalog &
  typeof schemaCatalog &
  typeof frameworkCatalog &
  typeof ruleCatalog &
  typeof profileCatalog &
  typeof migrationCatalog &
  typeof programmeCatalog &
  typeof organisationCatalog &
  typeof casesCatalog &
  typeof inspectionCatalog &
  typeof judgingCatalog &
  typeof actionCatalog &
  typeof followupCatalog &
  typeof openCatalog &
  typeof rebuttalCatalog;

/** Every code there is. A new one is a line in `catalog/<area>.ts`; the compiler then asks for its words in both languages. */
export const catalog: Readonly<Catalog> = {
  ...textCatalog,
  ...yamlCatalog,
  ...csvCatalog,
  ...fileCatalog,
  ...schemaCatalog,
  ...frameworkCatalog,
  ...ruleCatalog,
  ...profileCatalog,
  ...migrationCatalog,
  ...programmeCatalog,
  ...organisationCatalog,
  ...casesCatalog,
  ...inspectionCatalog,
  ...judgingCatalog,
  ...actionCatalog,
  ...followupCatalog,
  ...openCatalog,
  ...rebuttalCatalog,
};

/** `area/kebab-name`, kept for ever. */
export type DiagnosticCode = keyof Catalog;

/** What the sentences of each code need to know. */
export type DiagnosticParams = { readonly [C in DiagnosticCode]: ParamsOf<Catalog[C]> };

/** Every code, sorted. */
export const diagnosticCodes: readonly DiagnosticCode[] = (Object.keys(catalog) as DiagnosticCode[]).sort();
