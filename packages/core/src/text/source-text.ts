/** One text to read, with a label for messages. */
export interface SourceText {
  /** A label, usually the path as the user typed it. Core never opens it. */
  readonly path: string;
  readonly text: string;
}
