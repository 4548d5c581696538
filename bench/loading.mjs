import { loadFramework, loadInspection } from "@referentiekader/core";
import { parseDocument } from "yaml";
import { framework, inspection, yamlTexts } from "./files.mjs";
import { medians } from "./measure.mjs";

/** Reading, checking and placing the example and its framework, against only parsing the same texts. */
export function measureLoading() {
  const [frame, files] = [framework(), inspection()];
  const texts = yamlTexts();
  const { load, parse } = medians({
    load: () => {
      const loaded = loadFramework(frame);
      if (!loaded.ok || !loadInspection(files, loaded.value).ok) throw new Error("The example does not load.");
    },
    parse: () => {
      for (const text of texts) parseDocument(text);
    },
  });
  return [{ what: "loadFramework + loadInspection ÷ parseDocument", ratio: load / parse, goal: "≤ 1.5", milliseconds: load }];
}
