export { renderDerivation } from "./derivation/render-derivation.tsx";
export { renderHtml } from "./html/render-html.tsx";
export { renderMarkdown } from "./markdown/render-markdown.ts";
export { forAudience, type ReportModel, reportModel } from "./model/report-model.ts";
export { renderOverview } from "./overview/render-overview.ts";
