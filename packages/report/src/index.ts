export { renderHtml } from "./html/render-html.tsx";
export { forAudience, type ReportModel, reportModel } from "./model/report-model.ts";
