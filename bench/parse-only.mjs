// A process that only parses the YAML of the example and its framework: what of `kader assess` is the reading of YAML alone.
import { parseDocument } from "yaml";
import { yamlTexts } from "./files.mjs";

for (const text of yamlTexts()) parseDocument(text);
