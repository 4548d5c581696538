import { jsonSchema, kindNames } from "@referentiekader/core/json-schema";
import { chooseWord } from "../arguments.ts";
import type { Context } from "../context.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { print } from "../print.ts";

/** The JSON Schema of one kind of file, for editors and other programs. */
export function printSchema(cx: Context, kind: string): ExitCode {
  const known = chooseWord(cx, "schema", kind, kindNames);
  print(cx, `${JSON.stringify(jsonSchema(known), null, 2)}\n`);
  return exitCode.done;
}
