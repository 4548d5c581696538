import { type Assessment, compileFramework, type Framework, flips } from "@referentiekader/core";
import { type ReportModel, reportModel } from "@referentiekader/report";

/** An assessment with what its reports show beside it. */
export interface Reportable {
  readonly assessment: Assessment;
  /** Made on first use, and once: most forms need it, the data themselves do not. */
  readonly model: () => ReportModel;
}

/** @param framework the one the assessment was made with */
export function reportable(assessment: Assessment, framework: Framework): Reportable {
  let made: ReportModel | undefined;
  const make = () => reportModel(assessment, { flips: flips(compileFramework(framework), assessment) });
  return {
    assessment,
    model: () => {
      made ??= make();
      return made;
    },
  };
}
