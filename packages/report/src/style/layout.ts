import { colour } from "./tokens.ts";

/** The frame of the page: head, page one, sections. */
export const layoutStyle = `
.masthead,main,.colophon{max-inline-size:var(--referentiekader-page-max-inline-size);margin-inline:auto;padding-inline:clamp(1rem,4vw,2.5rem)}
body{border-block-start:.375rem solid ${colour("accent-color")}}
.masthead{padding-block:clamp(1.5rem,4vw,3rem) 1.75rem;display:grid;gap:1.5rem 3rem}
@media (min-width:58rem){.masthead:has(dl){grid-template-columns:1.25fr 1fr}}
.masthead .flags{grid-column:1/-1}
.kicker{font-size:.8125rem;font-weight:650;letter-spacing:.04em;color:${colour("document-subtle-color")};margin:0 0 .35rem}
.flags{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center}
.flags .kicker{margin:0 0 0 .35rem}
.flag{border:1px solid ${colour("border-strong-color")};border-radius:99px;padding:.05rem .8rem;font-size:.875rem;line-height:1.6}
.flag--status{background:${colour("accent-color")};border-color:${colour("accent-color")};color:${colour("accent-contrast-color")}}
.masthead__subject{font-size:1.2rem;margin-block-start:.6rem;color:${colour("document-subtle-color")}}
.notice{color:${colour("improvement-color")}}
.page-one{border-block-start:1px solid ${colour("border-color")};padding-block:2rem 1rem}
.section{border-block-start:1px solid ${colour("border-color")};padding-block:2.25rem 1rem;margin-block-start:1.5rem}
.section>h2,.page-one>h2{margin-block-end:1.1rem}
.section>h3{margin-block:2rem .6rem}
.section>p,.section>ul,.summary,.finding,.statement,.theme__question,.evidence{max-inline-size:var(--referentiekader-text-max-inline-size)}
.section>p+p{margin-block-start:.75em}
.summary{font-size:1.15rem;line-height:1.6;margin-block-end:1.75rem}
.callout{background:${colour("notice-background-color")};border-inline-start:.3rem solid ${colour("improvement-color")};padding:.9rem 1.2rem;margin-block-end:1.5rem;max-inline-size:var(--referentiekader-text-max-inline-size)}
.overall{margin-block-end:2rem}
.answers{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:2.25rem 3rem}
.answer{border-block-start:.25rem solid ${colour("border-strong-color")};padding-block-start:.8rem}
.answer--strength{border-color:${colour("strength-color")}}
.answer--improvement{border-color:${colour("improvement-color")}}
.answer h3{margin-block-end:.8rem}
.contents{background:${colour("surface-background-color")};padding:1.25rem 1.5rem;margin-block-start:2rem}
.contents ol{columns:18rem;column-gap:2.5rem}
.contents li{break-inside:avoid;padding-block:.15rem}
.theme__question{font-size:1.15rem;color:${colour("document-subtle-color")};margin-block-end:1.25rem}
.criterion{padding-block:2rem .5rem;margin-block-start:2rem;border-block-start:1px dashed ${colour("border-color")}}
.criterion__labels{font-size:.875rem;color:${colour("document-subtle-color")};margin-block-start:.2rem}
.criterion>*+*{margin-block-start:1rem}
.criterion>h3+.criterion__labels{margin-block-start:.2rem}
.criterion>.label+*{margin-block-start:.3rem}
.colophon{font-size:.875rem;color:${colour("document-subtle-color")};padding-block:2rem 3rem;margin-block-start:2rem;border-block-start:1px solid ${colour("border-color")}}
`;
