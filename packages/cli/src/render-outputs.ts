import { renderDerivation, renderHtml, renderMarkdown, renderResponse } from "@referentiekader/report";
import type { Format } from "./arguments.ts";
import type { Reportable } from "./reportable.ts";

export type OutputName =
  | "rapport.html"
  | "herleiding.html"
  | "rapport.md"
  | "rapport-wederhoor.html"
  | "rapport-wederhoor.md"
  | "reactie.csv"
  | "assessment.json";

interface Output {
  readonly name: OutputName;
  readonly text: string;
}

/** The files of an outcome. The HTML report has the derivation beside it, which it links to; that for the parties the table to respond in. */
export function renderOutputs(reportable: Reportable, formats: readonly Format[]): readonly Output[] {
  return reportable.reader === "inspected" ? outputsForParties(reportable, formats) : internalOutputs(reportable, formats);
}

/** The derivation and the data name cases and assessors: those are not for the parties. */
function outputsForParties(reportable: Reportable, formats: readonly Format[]): readonly Output[] {
  const reports = formats.flatMap((format): readonly Output[] =>
    format === "json" ? [] : [{ name: `rapport-wederhoor.${format}`, text: renderOne(reportable, format) }],
  );
  return [...reports, { name: "reactie.csv", text: renderResponse(reportable.model()) }];
}

function internalOutputs(reportable: Reportable, formats: readonly Format[]): readonly Output[] {
  return formats.flatMap((format): readonly Output[] => {
    switch (format) {
      case "html":
        return [
          { name: "rapport.html", text: renderOne(reportable, format) },
          { name: "herleiding.html", text: renderDerivation(reportable.assessment) },
        ];
      case "md":
        return [{ name: "rapport.md", text: renderOne(reportable, format) }];
      case "json":
        return [{ name: "assessment.json", text: renderOne(reportable, format) }];
      default:
        return format satisfies never;
    }
  });
}

/** One form by itself, as for stdout. */
export function renderOne({ assessment, model }: Reportable, format: Format): string {
  switch (format) {
    case "html":
      return renderHtml(model());
    case "md":
      return renderMarkdown(model());
    case "json":
      return `${JSON.stringify(assessment, null, 2)}\n`;
    default:
      return format satisfies never;
  }
}
