/** The command cannot be carried out as it was given. Its message is for the person who typed it; the exit code is 2. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
