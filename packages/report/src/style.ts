import { baseStyle } from "./style/base.ts";
import { layoutStyle } from "./style/layout.ts";
import { partsStyle } from "./style/parts.ts";
import { printStyle } from "./style/print.ts";
import { tableStyle } from "./style/table.ts";

/** The whole style of a page. `runningHead` stands at the head of every printed page; `own` is what only this kind of page has. */
export const stylesheet = (runningHead: string, own = ""): string =>
  [baseStyle, layoutStyle, partsStyle, tableStyle, printStyle(runningHead), own].join("").replace(/\n/g, "");
