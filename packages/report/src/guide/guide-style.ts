import { colour } from "../style/tokens.ts";

/** What only a guide has: lines to write on, boxes to tick, and questions beside what to look for. */
export const guideStyle = `
.say{max-inline-size:var(--referentiekader-text-max-inline-size)}
.say li{padding-block:.3rem}
.tick{display:flex;gap:.7rem;align-items:center;font-weight:650;margin-block:1rem}
.tick__box{inline-size:1.25rem;block-size:1.25rem;flex:none;border:2px solid ${colour("border-strong-color")};border-radius:3px}
.fields{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,11rem),1fr));gap:1rem 2rem;margin-block:1.5rem}
.fields p{margin:0}
.fields__line,.lines span{display:block;border-block-end:1px solid ${colour("border-strong-color")};block-size:2rem}
.ask-and-look{display:grid;gap:1rem 2.5rem}
@media (min-width:52rem){.ask-and-look{grid-template-columns:1.7fr 1fr}}
.look{background:${colour("surface-background-color")};padding:.9rem 1.1rem;border-radius:4px;align-self:start;font-size:.9375rem}
.look ul{padding-inline-start:1.1rem;margin-block-start:.4rem}
.look li{padding-block:.2rem}
.questions{padding-inline-start:1.4rem;margin-block-start:.3rem}
.questions>li{padding-block:.35rem;font-weight:650}
.say+.callout{margin-block-start:1rem}
.good p+p{margin-block-start:.15rem}
.remarks{margin-block-start:1.2rem;break-inside:avoid}
.good{max-inline-size:var(--referentiekader-text-max-inline-size)}
@media print{
.masthead{padding-block:0 .5rem}
.guide .section{padding-block:.8rem .2rem;margin-block-start:.8rem}
.guide .section>h2{margin-block-end:.5rem}
.guide .theme__question{margin-block-end:.3rem;break-after:avoid}
.guide .good{break-inside:avoid;break-after:avoid}
.guide .criterion{padding-block:.7rem .1rem;margin-block-start:.6rem}
.guide .criterion>*+*{margin-block-start:.5rem}
.ask-and-look{grid-template-columns:1.7fr 1fr;gap:.5rem 1.8rem}
.look{padding:.6rem .8rem}
.lines span,.fields__line{block-size:8.5mm}
.questions>li,.look,.tick,.fields,.say li{break-inside:avoid}
.guide .callout{padding:.5rem .8rem;margin-block-end:.8rem}
.fields{grid-template-columns:repeat(4,1fr);margin-block:.4rem 1rem}
}
`;
