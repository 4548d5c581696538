/** One colour in its light and its dark value. */
export interface ColourToken {
  readonly name: string;
  readonly light: string;
  readonly dark: string;
}

/** The colours, named as NL Design System names its tokens. An authority with its own house style sets the same names. */
export const colourTokens = [
  { name: "document-background-color", light: "#ffffff", dark: "#14191c" },
  { name: "document-color", light: "#1d262b", dark: "#e6ebed" },
  { name: "document-subtle-color", light: "#515d65", dark: "#aab5bb" },
  { name: "heading-color", light: "#12323d", dark: "#d9ecf2" },
  { name: "surface-background-color", light: "#f3f6f6", dark: "#1d2529" },
  { name: "citizen-background-color", light: "#e9f3f6", dark: "#1a2f37" },
  { name: "notice-background-color", light: "#fdf4e3", dark: "#30270f" },
  { name: "border-color", light: "#d3dade", dark: "#37434a" },
  { name: "border-strong-color", light: "#75828a", dark: "#7f8c94" },
  { name: "link-color", light: "#0a5873", dark: "#86cbe4" },
  { name: "accent-color", light: "#0a5873", dark: "#5fb0cd" },
  { name: "accent-contrast-color", light: "#ffffff", dark: "#0c1518" },
  { name: "focus-color", light: "#a34e00", dark: "#ffb763" },
  { name: "strength-color", light: "#17694a", dark: "#7cd4aa" },
  { name: "improvement-color", light: "#875000", dark: "#f0bb67" },
  { name: "shortfall-color", light: "#a82a1f", dark: "#ff9f8f" },
  { name: "plain-color", light: "#44577a", dark: "#abbfe4" },
] as const satisfies readonly ColourToken[];

type ColourName = (typeof colourTokens)[number]["name"];

const prefix = "--referentiekader-";

/** The CSS variable of a colour. */
export const colour = (name: ColourName): string => `var(${prefix}${name})`;

/** The declarations of all colours in one scheme. */
export const colourDeclarations = (scheme: "light" | "dark"): string =>
  colourTokens.map((token) => `${prefix}${token.name}:${token[scheme]};`).join("");
