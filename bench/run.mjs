import { cpus } from "node:os";
import { missing } from "./files.mjs";

const absent = missing();
if (absent.length > 0) {
  console.error(`Build first (pnpm build). Missing:\n${absent.map((path) => `  ${path}`).join("\n")}`);
  process.exitCode = 2;
} else {
  const [{ measureProcesses }, { measureLoading }, { measureScoring }, { measureGrowth }, { measureLadder }] = await Promise.all([
    import("./processes.mjs"),
    import("./loading.mjs"),
    import("./scoring.mjs"),
    import("./growth.mjs"),
    import("./ladder.mjs"),
  ]);
  console.error("This takes some minutes.");
  const rows = [...measureLadder(), ...measureProcesses(), ...measureLoading(), ...measureScoring(), ...measureGrowth()];
  const number = (value, digits) => (value === undefined ? "" : value.toFixed(digits));
  const cells = [
    ["what", "ratio", "goal", "ms", "µs each"],
    ...rows.map(({ what, ratio, goal, milliseconds, each }) => [
      what,
      number(ratio, 2),
      goal ?? "",
      number(milliseconds, 1),
      each === undefined ? "" : number(each * 1000, 2),
    ]),
  ];
  const widths = cells[0].map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  for (const row of cells)
    console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]))).join("  "));
  const [first] = cpus();
  console.log(
    `\nNode ${process.version}, ${cpus().length} × ${first?.model ?? "unknown processor"}. Medians, measured by turns; only the ratios compare between machines.`,
  );
}
