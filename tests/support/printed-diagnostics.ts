/** One diagnostic as it is printed for people. */
export interface PrintedDiagnostic {
  /** `framework.yaml:12:9`; empty when it is about no file in particular. */
  readonly place: string;
  readonly severity: string;
  readonly code: string;
  readonly hint: string | undefined;
  readonly text: string;
}

const firstLine = /^(?:(?<place>\S+:\d+:\d+) )?(?<severity>fout|let op|error|warning) {2}(?<code>[a-z]+\/[a-z0-9-]+)$/;

/** Finds the diagnostics in what was printed; other lines around them do not matter. */
export function readPrinted(output: string): readonly PrintedDiagnostic[] {
  return output.split("\n\n").flatMap((text) => {
    const { place = "", severity = "", code } = firstLine.exec(text.split("\n")[0] ?? "")?.groups ?? {};
    if (code === undefined) return [];
    const hint = /(?:^ {2}| {3})Tip: (?<hint>.*?) {3}docs\//m.exec(text)?.groups?.["hint"];
    return [{ place, severity, code, hint, text: text.trimEnd() }];
  });
}
