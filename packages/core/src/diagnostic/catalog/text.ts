import type { TextProblemParams } from "../../text/problem.ts";
import { error } from "./entry.ts";

export const textCatalog = {
  "text/too-large": error<TextProblemParams["text/too-large"]>(),
  "text/not-utf8": error(),
  "text/lone-surrogate": error<TextProblemParams["text/lone-surrogate"]>(),
  "text/control-character": error<TextProblemParams["text/control-character"]>(),
};
