import { colour, colourDeclarations } from "./tokens.ts";

/** Colours, type and the elements that every page has. */
export const baseStyle = `
:root{color-scheme:light dark;${colourDeclarations("light")}
--referentiekader-document-font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
--referentiekader-page-max-inline-size:64rem;--referentiekader-text-max-inline-size:44rem;}
@media (prefers-color-scheme:dark){:root{${colourDeclarations("dark")}}}
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-block-start:1rem}
body{margin:0;background:${colour("document-background-color")};color:${colour("document-color")};
font:1.0625rem/1.6 var(--referentiekader-document-font-family);overflow-wrap:break-word}
h1,h2,h3{color:${colour("heading-color")};line-height:1.2;hyphens:auto;overflow-wrap:break-word;text-wrap:balance;margin:0}
h1{font-size:clamp(1.6rem,1.2rem + 1.8vw,2.3rem);font-weight:700;letter-spacing:-.015em}
h2{font-size:clamp(1.35rem,1.15rem + .9vw,1.65rem);font-weight:700;letter-spacing:-.01em}
h3{font-size:1.2rem;font-weight:650}
p,ul,ol,dl,figure,blockquote{margin:0}
ul,ol{padding-inline-start:1.25rem}
p+p{margin-block-start:.75em}
a{color:${colour("link-color")};text-decoration-thickness:.07em;text-underline-offset:.18em}
a:hover{text-decoration-thickness:.14em}
:focus-visible{outline:3px solid ${colour("focus-color")};outline-offset:2px;border-radius:2px}
strong{font-weight:650}
svg{display:block}
.plain-list{list-style:none;padding:0}
.subtle{color:${colour("document-subtle-color")};font-size:.9375rem}
.label{display:block;font-size:.8125rem;font-weight:650;color:${colour("document-subtle-color")};line-height:1.4}
.visually-hidden{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;inset-inline-start:1rem;inset-block-start:-6rem;padding:.5rem 1rem;background:${colour("accent-color")};color:${colour("accent-contrast-color")};z-index:1}
.skip:focus{inset-block-start:1rem}
.tone-strength{color:${colour("strength-color")}}
.tone-improvement{color:${colour("improvement-color")}}
.tone-shortfall{color:${colour("shortfall-color")}}
.tone-plain{color:${colour("plain-color")}}
.mark{inline-size:1em;block-size:1em;flex:none;overflow:visible;fill:currentColor;stroke:currentColor;stroke-width:1.6;stroke-linejoin:round}
.mark--open{fill:none;stroke-width:2}
.mark--voice{fill:none;stroke-width:2.4;stroke-linecap:round}
`;
