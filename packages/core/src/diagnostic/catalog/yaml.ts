import type { TextProblemParams } from "../../text/problem.ts";
import { error } from "./entry.ts";

export const yamlCatalog = {
  "yaml/syntax": error<TextProblemParams["yaml/syntax"]>(),
  "yaml/empty": error<TextProblemParams["yaml/empty"]>(),
  "yaml/several-documents": error<TextProblemParams["yaml/several-documents"]>(),
  "yaml/directive": error<TextProblemParams["yaml/directive"]>(),
  "yaml/too-deep": error<TextProblemParams["yaml/too-deep"]>(),
  "yaml/anchor": error<TextProblemParams["yaml/anchor"]>(),
  "yaml/alias": error<TextProblemParams["yaml/alias"]>(),
  "yaml/merge-key": error<TextProblemParams["yaml/merge-key"]>(),
  "yaml/tag": error<TextProblemParams["yaml/tag"]>(),
  "yaml/duplicate-key": error<TextProblemParams["yaml/duplicate-key"]>(),
  "yaml/key-not-text": error<TextProblemParams["yaml/key-not-text"]>(),
  "yaml/reserved-key": error<TextProblemParams["yaml/reserved-key"]>(),
  "yaml/number-too-precise": error<TextProblemParams["yaml/number-too-precise"]>(),
};
