import { error, warning } from "./entry.ts";

/** What must not go without a reason. */
export type ReasonedWord = "judgement" | "consensus" | "not-rated";

/** Why a statutory shortfall is not for this supervisor to adopt. */
export type RefusalWord = "no-profile" | "nobody-named" | "another-named";

/** How people come to a judgement. */
export const judgingCatalog = {
  "inspection/judgement-without-reason": error<{ readonly what: ReasonedWord }>(),
  "inspection/not-applicable-not-allowed": error<{ readonly criterion: string }>(),
  "inspection/rated-twice": error<{ readonly assessor: string; readonly criterion: string }>(),
  "inspection/ratings-twice": error<{ readonly assessor: string }>(),
  "inspection/rating-unclear": error<{ readonly criterion: string }>(),
  "inspection/consensus-of-one": error<{ readonly about: string }>(),
  "inspection/decided-twice": error<{ readonly about: string }>(),
  "inspection/decided-and-set-aside": error<{ readonly about: string }>(),
  "inspection/already-closed": error<{ readonly on: string }>(),
  "inspection/closed-rating-changed": error<{ readonly assessor: string }>(),
  "inspection/decided-before-closed": warning<{ readonly about: string; readonly closed: number; readonly of: number }>(),
  "inspection/beyond-binding-limit": error<{ readonly level: string; readonly because: string }>(),
  "inspection/second-person-missing": warning<{ readonly level: string; readonly party?: string }>(),
  "inspection/shortfall-stays-remark": warning<{
    readonly criterion: string;
    readonly level: string;
    readonly inspectorate: string;
    readonly why: RefusalWord;
    readonly competent: readonly string[];
    readonly party?: string;
  }>(),
  "inspection/same-second-person": error<{ readonly assessor: string }>(),
};
