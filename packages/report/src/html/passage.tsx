import { rebuttalWords } from "../rebuttal-nl.ts";

/** The number of a passage, small beside its title; nothing for who does not respond to it. */
export const Passage = ({ number }: { readonly number: string | undefined }) =>
  number === undefined ? null : (
    <span class="passage">
      {rebuttalWords.passage} {number}
    </span>
  );
