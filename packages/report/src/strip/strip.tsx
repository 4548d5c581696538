import type { StripBlock } from "../model/strip.ts";
import { shapePaths } from "../shapes.ts";
import { fontSize, layoutOf, lineHeight, markSize, type PlacedItem, type PlacedRow } from "./layout.ts";

function Item({ item }: { readonly item: PlacedItem }) {
  const { mark, name, x, y, isNamed } = item;
  const scale = markSize / 16;
  return (
    <>
      {mark === undefined ? (
        <path class="strip__none" d={`M${x - 5} ${y}H${x + 5}`} />
      ) : (
        <path
          class={`mark tone-${mark.tone}${mark.open ? " mark--open" : ""}`}
          transform={`translate(${x - markSize / 2} ${y - markSize / 2}) scale(${scale})`}
          d={shapePaths[mark.shape]}
        />
      )}
      {isNamed ? (
        <text class="strip__name" x={x} y={y + 22} text-anchor="middle" font-size={12}>
          {name}
        </text>
      ) : null}
    </>
  );
}

function Row({ row, width }: { readonly row: PlacedRow; readonly width: number }) {
  const top = row.y + row.height / 2 - ((row.lines.length - 1) * lineHeight) / 2 + fontSize * 0.35;
  return (
    <>
      <path class="strip__rule" d={`M0 ${row.y}H${width}`} />
      <text font-size={fontSize}>
        {row.lines.map((line, place) => (
          <tspan key={line} x={0} y={top + place * lineHeight}>
            {line}
          </tspan>
        ))}
      </text>
      {row.items.map((item) => (
        <Item key={item.name} item={item} />
      ))}
    </>
  );
}

interface StripProps {
  readonly block: StripBlock;
  readonly id: string;
  /** The width of the widest strip of the page: so all are drawn, and on paper shrunk, alike. */
  readonly canvas: number;
}

/** The strip as a picture; links and figures stand in the table beside it. */
export function Strip({ block, id, canvas }: StripProps) {
  const { width, height, headHeight, columns, rows } = layoutOf(block);
  return (
    <svg
      class="strip"
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      viewBox={`0 0 ${canvas} ${height + 1}`}
      width={canvas}
      height={height + 1}
    >
      <title id={`${id}-title`}>{block.title}</title>
      <desc id={`${id}-desc`}>{block.description}</desc>
      {columns.map(({ lines, x }, place) => (
        <g key={x}>
          {place === columns.length - 1 ? null : <path class="strip__guide" d={`M${x} ${headHeight}V${height}`} />}
          <text class="strip__head" text-anchor="middle" font-size={fontSize}>
            {lines.map((line, index) => (
              <tspan key={line} x={x} y={headHeight - 10 - (lines.length - 1 - index) * lineHeight}>
                {line}
              </tspan>
            ))}
          </text>
        </g>
      ))}
      {rows.map((row) => (
        <Row key={row.y} row={row} width={width} />
      ))}
      <path class="strip__rule" d={`M0 ${height}H${width}`} />
    </svg>
  );
}
