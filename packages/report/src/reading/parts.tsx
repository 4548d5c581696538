import { Branch } from "../derivation/sentences.tsx";
import { Facts } from "../html/facts.tsx";
import { ReferenceLinks } from "../html/link.tsx";
import { Prose } from "../html/prose.tsx";
import { Table } from "../html/table.tsx";
import type { Part } from "./part.ts";

/** One piece of the document in HTML. */
const PartView = ({ part, within }: { readonly part: Part; readonly within: string }) => {
  switch (part.kind) {
    case "prose":
      return <Prose text={part.text} />;
    case "lead":
      return <p class="theme__question">{part.text}</p>;
    case "callout":
      return (
        <div class="callout">
          <Prose text={part.text} />
        </div>
      );
    case "label":
      return <p class="label">{part.text}</p>;
    case "facts":
      return <Facts facts={part.facts} />;
    case "list":
      return (
        <ul class="bullets">
          {part.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case "links":
      return (
        <p class="links">
          <span class="inline-label">{part.label}:</span> <ReferenceLinks references={part.references} />
        </p>
      );
    case "sentences":
      return <Branch sentences={part.sentences} />;
    case "publications":
      return (
        <ul class="plain-list publications">
          {part.publications.map(({ text, url, note }) => (
            <li key={text}>
              {url === undefined ? text : <a href={url}>{text}</a>}
              {note === undefined ? null : <span class="subtle line">{note}</span>}
            </li>
          ))}
        </ul>
      );
    case "table":
      return (
        <Table id={part.id} caption={part.caption} heads={part.heads} within={within} kind={`reading-table reading-table--${part.widest}`}>
          <tbody>
            {part.rows.map(([head, ...cells]) => (
              <tr key={head}>
                <th scope="row">{head}</th>
                {cells.map((cell) => (
                  <td key={cell}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      );
    default:
      return part satisfies never;
  }
};

interface PartsProps {
  readonly parts: readonly Part[];
  /** Id of the heading above them. */
  readonly within: string;
}

/** Pieces in the order in which they are read. */
export const Parts = ({ parts, within }: PartsProps) => (
  <>
    {parts.map((part, place) => (
      <PartView key={place} part={part} within={within} />
    ))}
  </>
);
