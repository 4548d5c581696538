import { paragraphs } from "../paragraphs.ts";

/** Text that people wrote, in paragraphs. */
export const Prose = ({ text }: { readonly text: string }) => (
  <>
    {paragraphs(text).map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
  </>
);
