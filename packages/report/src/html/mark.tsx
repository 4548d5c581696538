import type { PictureWord } from "../model/assessment-parts.ts";
import type { Mark } from "../model/mark.ts";
import { shapePaths, voicePaths } from "../shapes.ts";

/** The shape of a level; hidden from screen readers, because the word stands beside it. */
const LevelMark = ({ mark }: { readonly mark: Mark | undefined }) =>
  mark === undefined ? null : (
    <svg class={`mark tone-${mark.tone}${mark.open ? " mark--open" : ""}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={shapePaths[mark.shape]} />
    </svg>
  );

const voiceTones = { for: "strength", mixed: "plain", against: "improvement" } as const;

/** For, mixed or against as a mark; the word stands beside it. */
const VoiceMark = ({ voice }: { readonly voice: PictureWord }) => (
  <svg class={`mark mark--voice tone-${voiceTones[voice]}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d={voicePaths[voice]} />
  </svg>
);

interface LevelWordProps {
  readonly word: string;
  readonly mark?: Mark | undefined;
  /** The word says why there is no level or number. */
  readonly isMissing?: boolean;
}

/** A level: its mark and its word. A number has no mark. */
export const LevelWord = ({ word, mark, isMissing = false }: LevelWordProps) => (
  <span class={`level${isMissing ? " level--none" : mark === undefined ? "" : ` tone-${mark.tone}`}`}>
    <LevelMark mark={mark} />
    <span>{word}</span>
  </span>
);

/** A mark and a word for what an observation or case says. */
export const Voice = ({ voice, word }: { readonly voice: PictureWord; readonly word: string }) => (
  <span class="voice">
    <VoiceMark voice={voice} />
    <span>{word}</span>
  </span>
);
