/** What the caller of `kader` reads. A poor judgement is `done`. */
export const exitCode = {
  done: 0,
  /** The data has errors and nothing was written; or a difference was found. */
  dataErrors: 1,
  /** Wrong use, a file that cannot be read or written, a framework version that is not there. */
  usage: 2,
  /** A mistake in kader itself. */
  bug: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** Thrown from anywhere below `run` when the person broke off. Not a mistake, so never shown as one. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
}
