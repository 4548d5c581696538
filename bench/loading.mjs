import { loadFramework, loadInspection, resolveProfile } from "@referentiekader/core";
import { parseDocument } from "yaml";
import { framework, inspection, profile, yamlTexts } from "./files.mjs";
import { medians } from "./measure.mjs";

/** Reading, checking and placing the example and its framework, against only parsing the same texts. */
export function measureLoading() {
  const [frame, chosen, files] = [framework(), profile(), inspection()];
  const texts = yamlTexts();
  const { load, parse } = medians({
    load: () => {
      const loaded = loadFramework(frame);
      const looked = loaded.ok ? resolveProfile(chosen, loaded.value) : loaded;
      if (!looked.ok || !loadInspection(files, looked.value).ok) throw new Error("The example does not load.");
    },
    parse: () => {
      for (const text of texts) parseDocument(text);
    },
  });
  return [{ what: "loadFramework + loadInspection ÷ parseDocument", ratio: load / parse, goal: "≤ 1.5", milliseconds: load }];
}
