import type { Reference } from "../model/reference.ts";
import { ReferenceLinks } from "./link.tsx";

interface BasisProps {
  readonly of: {
    readonly basis: string;
    readonly observations?: readonly string[];
    readonly about: readonly Reference[];
  };
}

/** On how many observations something rests, which these are, and about which criteria it is: one cell of a table. */
export const Basis = ({ of: { basis, observations = [], about } }: BasisProps) => (
  <td>
    {basis}
    {observations.length === 0 ? null : <span class="line subtle">{observations.join(", ")}</span>}
    {about.length === 0 ? null : (
      <span class="line">
        <ReferenceLinks references={about} />
      </span>
    )}
  </td>
);
