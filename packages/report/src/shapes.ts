import type { PictureWord } from "./model/assessment-parts.ts";
import type { LevelShape } from "./model/mark.ts";

/** Each level shape as a path in a box of 16 by 16. */
export const shapePaths: { readonly [S in LevelShape]: string } = {
  down: "M2 3.2H14L8 13.6Z",
  diamond: "M8 1.4 14.6 8 8 14.6 1.4 8Z",
  circle: "M8 2.2A5.8 5.8 0 1 0 8 13.8 5.8 5.8 0 1 0 8 2.2Z",
  up: "M8 2.4 14 12.8H2Z",
  square: "M2.8 2.8H13.2V13.2H2.8Z",
  hexagon: "M4.8 2.4H11.2L14.6 8 11.2 13.6H4.8L1.4 8Z",
};

/** For, mixed and against: a tick, a wave and a cross. */
export const voicePaths: { readonly [P in PictureWord]: string } = {
  for: "M2.8 8.6 6.4 12.2 13.2 4",
  mixed: "M2.2 9.2C4 5.4 6.2 5.4 8 8S12 10.6 13.8 6.8",
  against: "M3.6 3.6 12.4 12.4M12.4 3.6 3.6 12.4",
};

interface Glyph {
  readonly filled: string;
  readonly open: string;
}

/** The same shapes as characters, for text without pictures. */
export const shapeGlyphs: { readonly [S in LevelShape]: Glyph } = {
  down: { filled: "▼", open: "▽" },
  diamond: { filled: "◆", open: "◇" },
  circle: { filled: "●", open: "○" },
  up: { filled: "▲", open: "△" },
  square: { filled: "■", open: "□" },
  hexagon: { filled: "⬢", open: "⬡" },
};

export const voiceGlyphs: { readonly [P in PictureWord]: string } = { for: "✓", mixed: "~", against: "✗" };
