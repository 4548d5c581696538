import type { FlipsView } from "../model/flips.ts";

/** What would change the outcome. */
export const Flips = ({ flips: { lead, changes, notes } }: { readonly flips: FlipsView }) => (
  <div class="flips">
    {lead === undefined ? null : <p class="label">{lead}</p>}
    {changes.length === 0 ? null : (
      <ul>
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
      </ul>
    )}
    {notes.map((note) => (
      <p key={note}>{note}</p>
    ))}
  </div>
);
