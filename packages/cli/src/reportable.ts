import { type Assessment, compileFramework, type Framework, flips } from "@referentiekader/core";
import { forAudience, type ReportModel, reportModel } from "@referentiekader/report";

/** For whom a report can be made. */
export type Reader = "internal" | "inspected";

/** An assessment with what its reports show beside it. */
export interface Reportable {
  readonly assessment: Assessment;
  readonly reader: Reader;
  /** Made on first use, and once: most forms need it, the data themselves do not. */
  readonly model: () => ReportModel;
}

/** @param framework the one the assessment was made with */
export function reportable(assessment: Assessment, framework: Framework): Reportable {
  let made: ReportModel | undefined;
  const make = () => reportModel(assessment, { flips: flips(compileFramework(framework), assessment) });
  return {
    assessment,
    reader: "internal",
    model: () => {
      made ??= make();
      return made;
    },
  };
}

/** The same for another reader: what is not for that reader is left out. */
export function forReader({ assessment, model }: Reportable, reader: Reader): Reportable {
  return { assessment, reader, model: () => forAudience(model(), reader) };
}
