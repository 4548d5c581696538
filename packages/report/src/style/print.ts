import { colour, colourDeclarations } from "./tokens.ts";

const cssString = (text: string): string => `"${text.replace(/["\\<>]/g, "")}"`;

/** On paper: A4, always light, repeated table heads, no break within a row, page one on a page of its own. */
export const printStyle = (runningHead: string): string => `
@page{size:A4;margin:15mm 16mm 17mm;
@top-right{content:${cssString(runningHead)};font:8.5pt system-ui,sans-serif;color:#515d65}
@bottom-right{content:counter(page) " / " counter(pages);font:8.5pt system-ui,sans-serif;color:#515d65}}
@media print{
:root{color-scheme:light;${colourDeclarations("light")}--referentiekader-text-max-inline-size:50rem}
html{font-size:9.5pt}
body{border:0;line-height:1.45}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.masthead,main,.colophon{max-inline-size:none;padding-inline:0}
.masthead{padding-block:0 .9rem;gap:.5rem 2rem;grid-template-columns:1fr}
.facts--masthead{padding-block-start:0;max-inline-size:none;display:grid;grid-template-columns:1fr 1fr;gap:.15rem 2rem}
.facts--masthead>div{grid-template-columns:5.6rem 1fr;padding-block:0}
h1{font-size:1.8rem}
.page-one{font-size:.96rem}
.facts--tight>div{grid-template-columns:5.4rem 1fr}
.skip{display:none}
a{color:inherit;text-decoration:none}
.page-one{padding-block:.9rem 0}
.page-one>h2{margin-block-end:.5rem}
.answers{gap:.9rem 2rem;grid-template-columns:1fr 1fr}
.contents{display:none}
.section{margin-block-start:1.5rem;padding-block:1.25rem .5rem}
.criterion{padding-block:1.25rem .25rem;margin-block-start:1rem}
h1,h2,h3,caption,.label,.case__title,.kicker{break-after:avoid}
thead{display:table-header-group}
.outcomes-table tbody,.differences tbody,tr,.observation,.outcomes li,.asks li,.steps>div,.facts>div,.verdict,.flips,.strip-block,.callout{break-inside:avoid}
p{orphans:3;widows:3}
.scroller{overflow:visible;margin-block:1rem}
.strip{max-inline-size:100%;block-size:auto}
table{font-size:8.5pt}
th,td{padding:.4rem .8rem .4rem 0}
thead th{white-space:normal}
.by-criterion tbody th{min-inline-size:0}
.wide,.outcomes-table td,.matrix td,.matrix thead th,.differences td:last-child{min-inline-size:0}
.summary{font-size:1rem;margin-block-end:1.1rem;max-inline-size:none}
.page-one .outcome__meta,.asks .label{font-size:.76rem}
.outcomes li,.asks li,.facts--tight>div{padding-block:.24rem}
.facts--masthead,.facts--tight,.asks li{font-size:.9rem;line-height:1.4}
.answer{padding-block-start:.5rem;border-block-start-width:.18rem}
.answer h3{margin-block-end:.4rem}
.colophon{break-inside:avoid}
.notice,.tag--notice{color:${colour("improvement-color")}}
}
`;
