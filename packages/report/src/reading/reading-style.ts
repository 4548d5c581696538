import { colour } from "../style/tokens.ts";

/** What only the reading edition has. On paper its contents stay, for it is a document to leaf through. */
export const readingStyle = `
.bullets{max-inline-size:var(--referentiekader-text-max-inline-size);margin-block-start:.3rem}
.bullets li{padding-block:.15rem}
.contents__below{font-size:.9375rem;padding-inline-start:1rem;columns:auto}
.contents ol.contents__below{columns:auto}
.publications li{padding-block:.4rem;max-inline-size:54rem}
.reading-table--second tbody th{inline-size:9rem}
.reading-table--second td:nth-child(2):not(:last-child){inline-size:60%}
.reading-table--first tbody th{inline-size:75%;font-weight:400}
.reading .derivation .derivation{font-size:1em;color:inherit}
.links{max-inline-size:54rem}
.section>.links,.section>.facts{margin-block-start:.9rem}
@media print{
.reading .contents{display:block;background:none;border-block:1px solid ${colour("border-color")};padding:.8rem 0;break-inside:avoid}
.reading .contents ol{columns:2}
.reading .contents ol.contents__below{columns:auto}
.reading .facts>div{padding-block:.2rem}
.reading .scroller{margin-block:.7rem}
.reading .criterion>*+*{margin-block-start:.7rem}
.reading th,.reading td{padding-block:.28rem}
}
`;
