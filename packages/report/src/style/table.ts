import { colour } from "./tokens.ts";

/** Tables never squeeze a word: a column is as wide as its longest word, and what does not fit scrolls. */
export const tableStyle = `
.scroller{position:relative;overflow-x:auto;margin-block:1.5rem;padding-block-end:.25rem}
.scroller:focus-visible{outline-offset:4px}
table{border-collapse:collapse;inline-size:100%;font-size:.9375rem;line-height:1.45;font-variant-numeric:tabular-nums}
caption{text-align:start;font-weight:650;padding-block-end:.6rem;font-size:1rem}
th,td{text-align:start;vertical-align:top;padding:.55rem 1.25rem .55rem 0;overflow-wrap:normal;hyphens:manual;border-block-end:1px solid ${colour("border-color")}}
th:last-child,td:last-child{padding-inline-end:0}
thead th{border-block-end:2px solid ${colour("border-strong-color")};vertical-align:bottom;font-weight:650;white-space:nowrap}
tbody th{font-weight:500}
.by-criterion tbody th{min-inline-size:11rem}
.nowrap{white-space:nowrap}
.row-group th{padding-block-start:1.4rem;font-weight:650}
.row-total th,.row-total td{background:${colour("surface-background-color")}}
.row-total th{padding-inline-start:.6rem;font-weight:650}
.row-total .outcome__meta{font-weight:400}
.wide{min-inline-size:14rem}
.outcomes-table td{min-inline-size:7.5rem}
.matrix td,.matrix thead th{min-inline-size:6.5rem}
.matrix__empty{color:${colour("document-subtle-color")};font-size:.875rem}
.matrix__citizen{display:block;font-size:.8125rem;color:${colour("document-subtle-color")}}
.differences td:last-child{min-inline-size:16rem}
`;
