import type { Assessment } from "@referentiekader/core";
import { renderDerivation, renderHtml, renderMarkdown, reportModel } from "@referentiekader/report";
import type { Format } from "./arguments.ts";

export type OutputName = "rapport.html" | "herleiding.html" | "rapport.md" | "assessment.json";

interface Output {
  readonly name: OutputName;
  readonly text: string;
}

/** The files of an outcome. The HTML report has the derivation beside it, which it links to. */
export function renderOutputs(assessment: Assessment, formats: readonly Format[]): readonly Output[] {
  return formats.flatMap((format): readonly Output[] => {
    switch (format) {
      case "html":
        return [
          { name: "rapport.html", text: renderOne(assessment, format) },
          { name: "herleiding.html", text: renderDerivation(assessment) },
        ];
      case "md":
        return [{ name: "rapport.md", text: renderOne(assessment, format) }];
      case "json":
        return [{ name: "assessment.json", text: renderOne(assessment, format) }];
      default:
        return format satisfies never;
    }
  });
}

/** One form by itself, as for stdout. */
export function renderOne(assessment: Assessment, format: Format): string {
  switch (format) {
    case "html":
      return renderHtml(reportModel(assessment));
    case "md":
      return renderMarkdown(reportModel(assessment));
    case "json":
      return `${JSON.stringify(assessment, null, 2)}\n`;
    default:
      return format satisfies never;
  }
}
