import { audienceWord } from "../model/header.ts";
import type { ReportModel } from "../model/report-model.ts";
import { htmlDocument } from "./document.tsx";
import { ReportPage } from "./report-page.tsx";

/**
 * The report as one HTML file: no script, nothing from elsewhere, readable on paper, in the dark and on a telephone.
 *
 * @example renderHtml(reportModel(assessment))
 */
export const renderHtml = (model: ReportModel): string =>
  htmlDocument({
    title: `${model.header.title} (${model.header.status})`,
    runningHead: `${model.header.status} · ${audienceWord(model.madeFor)}`,
    body: <ReportPage model={model} />,
  });
