import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cli, example, root } from "./files.mjs";
import { medians } from "./measure.mjs";

const node = (...argv) => execFileSync(process.execPath, argv, { stdio: ["ignore", "ignore", "pipe"] });

/** The command line, from start to exit, against Node doing nothing. */
export function measureProcesses() {
  const folder = mkdtempSync(join(tmpdir(), "kader-bench-"));
  try {
    const { nothing, parse, help, assess } = medians({
      nothing: () => node("-e", "0"),
      parse: () => node(join(root, "bench/parse-only.mjs")),
      help: () => node(cli, "--help"),
      assess: () => node(cli, "assess", example, "-f", "html", "-o", join(folder, "uitkomst"), "--force"),
    });
    return [
      { what: "only parsing the same YAML ÷ node -e 0", ratio: parse / nothing, milliseconds: parse },
      { what: "kader --help ÷ node -e 0", ratio: help / nothing, goal: "≤ 1.7", milliseconds: help },
      { what: "kader assess → HTML ÷ node -e 0", ratio: assess / nothing, goal: "≤ 4", milliseconds: assess },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
