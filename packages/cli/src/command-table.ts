import type { Command } from "commander";
import type { AddOptions } from "./add/draft.ts";
import type { AgreeOptions } from "./commands/agree.ts";
import type { AssessOptions } from "./commands/assess.ts";
import type { CheckOptions } from "./commands/check.ts";
import type { CloseOptions } from "./commands/close.ts";
import type { CompareOptions } from "./commands/compare.ts";
import type { FrameworksOptions } from "./commands/frameworks.ts";
import type { GuideOptions } from "./commands/guide.ts";
import type { ImportOptions } from "./commands/import-response.ts";
import type { ProgrammeOptions } from "./commands/programme.ts";
import type { ReportOptions } from "./commands/report.ts";
import type { StatusOptions } from "./commands/status.ts";
import type { TestOptions } from "./commands/test.ts";
import type { VerifyOptions } from "./commands/verify.ts";
import type { Context } from "./context.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Help } from "./words/help-nl.ts";

export interface OptionSpec {
  readonly flags: string;
  readonly description: string;
  readonly defaultValue?: string;
  /** In words, for a default that is not a value. */
  readonly defaultWords?: string;
}

export interface CommandSpec {
  readonly name: keyof Help["commands"];
  readonly alias?: string;
  readonly arguments: readonly { readonly syntax: string; readonly description: string }[];
  readonly options: readonly OptionSpec[];
  /** What a command does is loaded when it is called, so that `--help` stays fast. */
  readonly run: (cx: Context, command: Command) => Promise<ExitCode>;
}

/** The commands, in the order in which an inspection needs them. */
export function commandTable({ arguments: given, options, placeholders: on, guideFor, audience }: Help): readonly CommandSpec[] {
  const needed = (key: "inspection" | "assessment" | "explained" | "kind" | "ratings") => ({
    syntax: `<${on[key]}>`,
    description: given[key],
  });
  const output = { flags: `-o, --output <${on.folder}>`, description: options.output };
  const profile = { flags: `--profiel, --profile <${on.id}>`, description: options.profile };
  const forms = (defaultValue: string) => ({ flags: `-f, --format <${on.forms}>`, description: options.forms, defaultValue });
  return [
    {
      name: "add",
      alias: "noteer",
      arguments: [needed("inspection")],
      options: [
        { flags: `--bron, --source <${on.id}>`, description: options.source },
        { flags: `--criterium, --criterion <${on.words}>`, description: options.criterion },
        { flags: `--tekst, --text <${on.text}>`, description: options.text },
        { flags: `--spreekt, --speaks <${on.word}>`, description: options.speaks },
        { flags: `--werkt, --works <${on.word}>`, description: options.works },
        { flags: `--casus, --case <${on.id}>`, description: options.case },
      ],
      run: async (cx, command) => (await import("./commands/add.ts")).addOne(cx, first(command), command.opts<AddOptions>()),
    },
    {
      name: "status",
      alias: "stand",
      arguments: [needed("inspection")],
      options: [{ flags: `--organisatie, --organisation <${on.file}>`, description: options.organisation }],
      run: async (cx, command) => (await import("./commands/status.ts")).showStatus(cx, first(command), command.opts<StatusOptions>()),
    },
    {
      name: "check",
      alias: "controleer",
      arguments: [{ syntax: `<${on.files}...>`, description: given.files }],
      options: [
        { flags: `-f, --format <${on.form}>`, description: options.checkForm, defaultValue: "text" },
        { flags: "--number", description: options.number },
        { flags: "--verbose", description: options.checkVerbose },
      ],
      run: async (cx, command) => (await import("./commands/check.ts")).checkFiles(cx, command.args, command.opts<CheckOptions>()),
    },
    {
      name: "close",
      alias: "sluit",
      arguments: [needed("ratings")],
      options: [{ flags: `--on <${on.date}>`, description: options.closeOn, defaultWords: options.closeOnDefault }],
      run: async (cx, command) => (await import("./commands/close.ts")).closeFile(cx, first(command), command.opts<CloseOptions>()),
    },
    {
      name: "agree",
      alias: "overeenstemming",
      arguments: [{ syntax: `[${on.inspection}]`, description: given.agreed }],
      options: [
        { flags: `--ijking, --calibration <${on.folder}>`, description: options.calibration },
        { flags: `--seed <${on.number}>`, description: options.seed, defaultWords: "1" },
        { flags: `-f, --format <${on.form}>`, description: options.agreeForm, defaultValue: "text" },
      ],
      run: async (cx, command) => (await import("./commands/agree.ts")).agreeOn(cx, command.args[0], command.opts<AgreeOptions>()),
    },
    {
      name: "assess",
      alias: "beoordeel",
      arguments: [needed("inspection")],
      options: [
        forms("html,md,json"),
        output,
        { flags: `--on <${on.date}>`, description: options.on, defaultWords: options.onDefault },
        { flags: "--verbose", description: options.verbose },
        { flags: "--regels, --lines", description: options.lines },
      ],
      run: async (cx, command) => {
        const given = command.opts<AssessOptions>();
        if (!given.lines) return (await import("./commands/assess.ts")).assessInspection(cx, first(command), given);
        const hasForms = ["format", "output", "verbose"].some((name) => command.getOptionValueSource(name) === "cli");
        return (await import("./commands/assess-lines.ts")).assessLines(cx, first(command), { on: given.on, hasForms });
      },
    },
    {
      name: "report",
      alias: "rapport",
      arguments: [needed("assessment")],
      options: [
        forms("html"),
        { flags: `--doelgroep, --audience <${on.word}>`, description: options.audience, defaultValue: audience },
        output,
      ],
      run: async (cx, command) =>
        (await import("./commands/report.ts")).reportAssessment(cx, first(command), command.opts<ReportOptions>()),
    },
    {
      name: "import-response",
      alias: "lees-in",
      arguments: [needed("inspection"), { syntax: `<${on.file}>`, description: given.response }],
      options: [
        { flags: `--partij, --party <${on.id}>`, description: options.party },
        { flags: `--on <${on.date}>`, description: options.receivedOn, defaultWords: options.closeOnDefault },
      ],
      run: async (cx, command) =>
        (await import("./commands/import-response.ts")).importFile(cx, command.args, command.opts<ImportOptions>()),
    },
    {
      name: "explain",
      alias: "verklaar",
      arguments: [needed("explained"), { syntax: `[${on.id}]`, description: given.explainedId }],
      options: [],
      run: async (cx, command) => (await import("./commands/explain.ts")).explainSomething(cx, first(command), command.args[1]),
    },
    {
      name: "verify",
      alias: "herleid",
      arguments: [needed("assessment")],
      options: [
        { flags: `-f, --format <${on.form}>`, description: options.verifyForm, defaultValue: "text" },
        { flags: `--onderzoek, --inspection <${on.folder}>`, description: options.verifyInspection },
      ],
      run: async (cx, command) => (await import("./commands/verify.ts")).verifyOutcome(cx, first(command), command.opts<VerifyOptions>()),
    },
    {
      name: "frameworks",
      alias: "kaders",
      arguments: [
        { syntax: "[show]", description: given.show },
        { syntax: `[${on.framework}]`, description: given.framework },
      ],
      options: [{ flags: `-f, --format <${on.form}>`, description: options.frameworkForm, defaultValue: "md" }, profile],
      run: async (cx, command) =>
        (await import("./commands/frameworks.ts")).showFrameworks(cx, command.args, command.opts<FrameworksOptions>()),
    },
    {
      name: "guide",
      alias: "leidraad",
      arguments: [{ syntax: `<${on.framework}>`, description: given.guided }],
      options: [
        { flags: `--voor, --for <${on.word}>`, description: options.guideFor, defaultValue: guideFor },
        { flags: `-f, --format <${on.form}>`, description: options.guideForm, defaultValue: "html" },
        output,
        profile,
      ],
      run: async (cx, command) => (await import("./commands/guide.ts")).writeGuide(cx, first(command), command.opts<GuideOptions>()),
    },
    {
      name: "programme",
      alias: "werkagenda",
      arguments: [
        { syntax: `<${on.programme}>`, description: given.programme },
        { syntax: `[${on.folder}]`, description: given.inspections },
      ],
      options: [{ flags: `-f, --format <${on.form}>`, description: options.dataForm, defaultValue: "text" }],
      run: async (cx, command) =>
        (await import("./commands/programme.ts")).showProgramme(cx, command.args, command.opts<ProgrammeOptions>()),
    },
    {
      name: "compare",
      alias: "vergelijk",
      arguments: [{ syntax: `<${on.assessment}...>`, description: given.compared }],
      options: [
        { flags: `-f, --format <${on.form}>`, description: options.compareForm, defaultValue: "text" },
        { flags: `--werkagenda, --programme <${on.programme}>`, description: options.compareProgramme },
        { flags: `--project <${on.id}>`, description: options.compareProject },
      ],
      run: async (cx, command) => (await import("./commands/compare.ts")).compareFiles(cx, command.args, command.opts<CompareOptions>()),
    },
    {
      name: "test",
      arguments: [{ syntax: `<${on.framework}>`, description: given.tested }],
      options: [{ flags: `-f, --format <${on.form}>`, description: options.dataForm, defaultValue: "text" }],
      run: async (cx, command) => (await import("./commands/test.ts")).testFramework(cx, first(command), command.opts<TestOptions>()),
    },
    {
      name: "schema",
      arguments: [needed("kind")],
      options: [],
      run: async (cx, command) => (await import("./commands/schema.ts")).printSchema(cx, first(command)),
    },
  ];
}

/** Commander has refused the call when it is not there. */
function first(command: Command): string {
  return command.args[0] ?? "";
}
