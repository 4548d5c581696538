import type { ComponentChildren } from "preact";
import { Scroller } from "./scroller.tsx";

interface TableProps {
  readonly id: string;
  readonly caption: string;
  readonly heads: readonly string[];
  readonly children: ComponentChildren;
  readonly kind?: string;
}

/** A table with a caption, in a region that scrolls when it is wider than the page and that the keyboard can reach. */
export const Table = ({ id, caption, heads, children, kind = "" }: TableProps) => (
  <Scroller labelledBy={`${id}-caption`}>
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
