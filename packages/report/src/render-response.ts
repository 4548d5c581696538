import { listPassages } from "./model/list-passages.ts";
import type { ReportModel } from "./model/report-model.ts";
import { responseHeads } from "./rebuttal-nl.ts";

/** A spreadsheet takes these for a formula, or makes a date of them. */
const isMisread = (text: string): boolean => /^[=+\-@\t\r]/.test(text) || /^\d+[-/]\d+$/.test(text);

/** A cell that a spreadsheet shows as it is. */
function cell(text: string): string {
  const guarded = isMisread(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/**
 * The table in which a party responds to a report: a row for every numbered passage that it reads, with an empty remark. For Dutch
 * spreadsheets: UTF-8 with a byte order mark, separated by semicolons.
 *
 * @example renderResponse(forAudience(reportModel(assessment), "inspected"))
 */
export function renderResponse(model: ReportModel): string {
  const rows = listPassages(model).map(({ number, text }) => [number, text, "", ""]);
  return `\uFEFF${[responseHeads, ...rows].map((row) => row.map(cell).join(";")).join("\r\n")}\r\n`;
}
