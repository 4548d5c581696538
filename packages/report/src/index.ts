export { renderDerivation } from "./derivation/render-derivation.tsx";
export { renderGuide } from "./guide/render-guide.tsx";
export { renderHtml } from "./html/render-html.tsx";
export { renderMarkdown } from "./markdown/render-markdown.ts";
export { forAudience, type ReportModel, reportModel } from "./model/report-model.ts";
export { renderOverview } from "./overview/render-overview.ts";
export { renderFramework } from "./reading/render-framework.tsx";
export { renderResponse } from "./render-response.ts";
