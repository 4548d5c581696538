import type { ComponentChildren } from "preact";
import { Scroller } from "./scroller.tsx";

interface TableProps {
  readonly id: string;
  readonly caption: string;
  readonly heads: readonly string[];
  readonly children: ComponentChildren;
  readonly kind?: string;
  /** Id of the heading above it, where more tables of the page have this caption: regions need names of their own. */
  readonly within?: string;
}

/** A table with a caption, in a region that scrolls when it is wider than the page and that the keyboard can reach. */
export const Table = ({ id, caption, heads, children, kind = "", within }: TableProps) => (
  <Scroller labelledBy={within === undefined ? `${id}-caption` : `${within} ${id}-caption`}>
    <table class={kind} id={id}>
      <caption id={`${id}-caption`}>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  </Scroller>
);
