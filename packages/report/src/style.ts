import { baseStyle } from "./style/base.ts";
import { layoutStyle } from "./style/layout.ts";
import { partsStyle } from "./style/parts.ts";
import { printStyle } from "./style/print.ts";
import { tableStyle } from "./style/table.ts";

/** The whole style of a page. `runningHead` stands at the head of every printed page. */
export const stylesheet = (runningHead: string): string =>
  [baseStyle, layoutStyle, partsStyle, tableStyle, printStyle(runningHead)].join("").replace(/\n/g, "");
