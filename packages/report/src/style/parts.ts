import { colour } from "./tokens.ts";

/** Outcomes, facts, steps, observations, the strip. */
export const partsStyle = `
.level{display:inline-flex;align-items:baseline;gap:.4em;font-weight:650}
.level .mark,.voice .mark{transform:translateY(.12em)}
.level--none{color:${colour("document-subtle-color")};font-weight:500}
.outcome .level--none{font-weight:650}
.outcome__meta,.observation__meta{display:block;font-size:.875rem;line-height:1.5;color:${colour("document-subtle-color")}}
.part:not(:first-child)::before{content:"·";margin-inline:.45em;color:${colour("border-strong-color")}}
.outcome .level{font-size:1.2rem}
.outcomes li{display:grid;grid-template-columns:1fr auto;column-gap:1rem;align-items:baseline;padding-block:.5rem;border-block-start:1px solid ${colour("border-color")}}
.outcomes li:first-child{border-block-start:0;padding-block-start:0}
.outcomes__name{hyphens:auto}
.outcomes .outcome__meta{grid-column:1/-1}
.tag{display:inline-block;font-size:.8125rem;font-weight:500;line-height:1.5;border:1px solid ${colour("border-strong-color")};border-radius:3px;padding:0 .45em;margin-inline-end:.4em}
.tag--notice{border-color:${colour("improvement-color")};color:${colour("improvement-color")}}
.verdict .tag{margin-block-start:.5rem}
.passage{font-size:.8125rem;font-weight:400;line-height:1.5;white-space:nowrap;color:${colour("document-subtle-color")}}
.line{display:block}
.inline-label{font-weight:650}
.facts{max-inline-size:54rem}
.facts>div{display:grid;grid-template-columns:12rem 1fr;gap:.1rem 1.25rem;padding-block:.45rem;border-block-start:1px solid ${colour("border-color")}}
.facts>div:first-child{border-block-start:0;padding-block-start:0}
.facts dt,.steps dt{font-weight:650;font-size:.9375rem;line-height:1.7}
.facts dd,.steps dd{margin:0;min-inline-size:0}
.facts dt{overflow-wrap:normal}
p+.facts{margin-block-start:1.25rem}
.facts--masthead{font-size:.9375rem;padding-block-start:.2rem}
.facts--masthead>div{border:0;padding-block:.15rem;grid-template-columns:6.5rem 1fr}
.facts--masthead dt{font-weight:400;color:${colour("document-subtle-color")};font-size:inherit;line-height:inherit}
.facts--masthead dd{overflow-wrap:anywhere}
.facts--tight{font-size:.9375rem}
.facts--tight>div{grid-template-columns:6.5rem 1fr;padding-block:.35rem}
.facts--tight dt{line-height:inherit}
.asks li{padding-block:.55rem;font-size:.9375rem;line-height:1.5;border-block-start:1px solid ${colour("border-color")}}
.asks li:first-child{border-block-start:0;padding-block-start:0}
.answer .asks .label{margin-block-start:0}
.statement{border-inline-start:.2rem solid ${colour("accent-color")};padding-inline-start:1rem}
.verdict{background:${colour("surface-background-color")};padding:1rem 1.25rem;border-radius:4px}
.verdict__evidence{margin-block-start:.5rem}
.verdict+.finding{margin-block-start:1.25rem}
.steps>div{display:grid;grid-template-columns:11rem 1fr;gap:.1rem 1.25rem;padding-block:.6rem;border-block-start:1px solid ${colour("border-color")}}
.steps dd p{margin-block-start:.3rem;max-inline-size:var(--referentiekader-text-max-inline-size)}
.verdict .steps{margin-block-start:.9rem}
.flips{font-size:.9375rem;margin-block-start:.9rem;max-inline-size:var(--referentiekader-text-max-inline-size)}
.flips p+p,.flips ul+p{margin-block-start:.35rem}
.indicators li{display:grid;grid-template-columns:1.6rem 1fr;padding-block:.15rem}
.indicators__letter{font-weight:650;color:${colour("document-subtle-color")}}
.case{padding-block:.9rem .4rem;border-block-start:1px solid ${colour("border-color")}}
.case__title{display:flex;flex-wrap:wrap;gap:.1rem 1rem;align-items:baseline;margin-block-end:.5rem;font-weight:650}
.case__title .subtle{font-weight:400}
.case__citizens{background:${colour("citizen-background-color")};padding:.55rem .9rem .2rem;border-radius:4px;margin-block-end:.6rem}
.case__others{padding-inline:.9rem}
.voice{display:inline-flex;align-items:baseline;gap:.4em;white-space:nowrap}
.observation{display:grid;grid-template-columns:6.5rem 1fr;gap:.1rem .75rem;padding-block:.4rem}
.observation>.voice{align-self:start}
.observation__meta{margin-block-start:0}
.section>.observations,.observations{max-inline-size:var(--referentiekader-text-max-inline-size)}
.statutory__group{max-inline-size:var(--referentiekader-text-max-inline-size);margin-block-start:1.5rem}
.statutory__group h3{margin-block-end:.5rem}
.strip-block{margin-block:1.75rem}
.strip-block__title{font-weight:650;margin-block-end:.5rem}
.strip{max-inline-size:none;font-family:var(--referentiekader-document-font-family);overflow:visible}
.strip text{fill:${colour("document-color")}}
.strip .strip__head{font-weight:650}
.strip .strip__name{fill:${colour("document-subtle-color")}}
.strip__rule{stroke:${colour("border-color")};fill:none}
.strip__guide{stroke:${colour("border-color")};stroke-dasharray:2 4;fill:none}
.strip__none{stroke:${colour("document-subtle-color")};stroke-width:2;fill:none}
.legend{display:flex;flex-wrap:wrap;gap:.4rem 1.75rem;margin-block-start:.9rem;font-size:.9375rem}
.legend__text{color:${colour("document-subtle-color")};margin-inline-start:.5em}
.derivation{padding-inline-start:1.1rem;max-inline-size:54rem}
.derivation li{padding-block:.12rem}
.derivation .derivation{font-size:.9375rem;color:${colour("document-subtle-color")};border-inline-start:1px solid ${colour("border-color")};margin-inline-start:.1rem}
.derivation .derivation .derivation{font-size:1em}
.rule{background:${colour("surface-background-color")};padding:.8rem 1.1rem;font:.8125rem/1.55 ui-monospace,"Cascadia Mono",Consolas,monospace;white-space:pre-wrap;overflow-wrap:anywhere}
.evidence>.label{margin-block-end:.5rem}
@media (max-width:34rem){
.steps>div,.facts>div,.facts--tight>div,.facts--masthead>div{grid-template-columns:1fr}
.observation{grid-template-columns:1fr}
.outcomes li{grid-template-columns:1fr}
.verdict{padding:.9rem 1rem}
.contents{padding:1rem}
}
`;
