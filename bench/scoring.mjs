import { assess, compileFramework, loadFramework, loadInspection, resolveProfile } from "@referentiekader/core";
import { framework, inspection, profile } from "./files.mjs";
import { medians } from "./measure.mjs";

const sizes = [100, 10_000, 1_000_000];
const perCase = 10;
const speaks = ["for", "for", "partly", "against"];

/** The example with this many observations, ten in a case, spread over all indicators. */
function withObservations({ data, places }, indicators, size) {
  const ids = Array.from({ length: Math.ceil(size / perCase) }, (_, index) => `c${index + 1}`);
  const { ratings: _ratings, consensus: _consensus, judgements: _judgements, notRated: _notRated, ...head } = data;
  return {
    places,
    data: {
      ...head,
      cases: ids.map((id) => ({ id: `casus-${id}` })),
      sources: ids.map((id, index) => ({
        id,
        type: index % 2 === 0 ? "interview-citizen" : "case-file",
        case: `casus-${id}`,
        date: data.period.from,
      })),
      observations: Array.from({ length: size }, (_, index) => {
        const source = ids[Math.floor(index / perCase)];
        return {
          id: `${source}-${(index % perCase) + 1}`,
          source,
          indicator: indicators[index % indicators.length],
          text: "Wat is gezien.",
          speaks: speaks[index % speaks.length],
        };
      }),
    },
  };
}

/** Scoring alone, per observation, and how that grows with a hundred times as many. */
export function measureScoring() {
  const loaded = loadFramework(framework());
  const looked = loaded.ok ? resolveProfile(profile(), loaded.value) : loaded;
  const read = looked.ok ? loadInspection(inspection(), looked.value) : looked;
  if (!looked.ok || !read.ok) throw new Error("The example does not load.");
  const compiled = compileFramework(looked.value);
  const indicators = looked.value.data.themes.flatMap((theme) =>
    theme.criteria.flatMap((one) => (one.indicators ?? []).map(({ id }) => id)),
  );
  const options = { on: "2024-03-04", engine: "0.0.0" };
  const things = Object.fromEntries(
    sizes.map((size) => {
      const made = withObservations(read.value, indicators, size);
      return [String(size), () => assess(compiled, made, options)];
    }),
  );
  const measured = medians(things, 7);
  const perObservation = sizes.map((size) => measured[String(size)] / size);
  return sizes.map((size, index) => ({
    what: `scoring, per observation, ${size.toLocaleString("en")} of them${index === 0 ? "" : ` ÷ ${sizes[index - 1].toLocaleString("en")}`}`,
    ratio: index === 0 ? undefined : perObservation[index] / perObservation[index - 1],
    goal: index === 0 ? undefined : "≤ 1",
    milliseconds: measured[String(size)],
    each: perObservation[index],
  }));
}
