import { describe, expect, test } from "vitest";
import { parseYaml } from "../../src/text/parse-yaml.ts";
import { createPlaces, type Places } from "../../src/text/places.ts";
import type { Span } from "../../src/text/span.ts";

const text = `kind: framework
themes:
  - id: toegang
    number: "1"
    criteria:
      - id: een-loket
        number: "1.1"
        indicators:
          - id: vindbaar
            text: Bewoners vinden het loket.
  - id: een-plan
    outcome:
      rule: { rank: lowest }
notes: [los, vast]
weight: 7.50
`;

interface Node {
  readonly [key: string]: Node;
  readonly [at: number]: Node;
}

function load(source = text): { readonly root: Node; readonly places: Places } {
  const places = createPlaces();
  const { value } = parseYaml({ path: "kader.yaml", text: source }, places);
  return { root: value as Node, places };
}

const show = ({ start, end }: Span) => `${start.line}:${start.column}-${end.line}:${end.column}`;
const node = (value: Node | undefined): Node => {
  if (value === undefined) throw new Error("The fixture lacks this node.");
  return value;
};

describe("where things stand", () => {
  const { root, places } = load();
  const themes = node(root["themes"]);
  const criterion = node(node(node(themes[0])["criteria"])[0]);
  const plan = node(themes[1]);
  const outcome = node(plan["outcome"]);

  test("a key, its value and the whole object", () => {
    expect(show(places.key(criterion, "number"))).toBe("7:9-7:15");
    expect(show(places.value(criterion, "number"))).toBe("7:17-7:22");
    expect(show(places.of(node(outcome["rule"])))).toBe("13:13-13:29");
    expect(show(places.of(criterion)).split("-")[0]).toBe("6:9");
  });

  test("a member of a list", () => {
    expect(show(places.value(node(root["notes"]), 1))).toBe("14:14-14:18");
  });

  test("a missing key is pointed at by the nearest key above it", () => {
    expect(show(places.value(outcome, "missing"))).toBe("12:5-12:12");
    expect(show(places.value(plan, "title"))).toBe("11:5-11:17");
    expect(show(places.value(root, "title"))).toBe("1:1-1:16");
  });

  test("an unknown key falls back to the whole object", () => {
    expect(places.key(outcome, "missing")).toEqual(places.of(outcome));
  });

  test("the value as it was written keeps zeros and quotes", () => {
    expect(places.written(root, "weight")).toBe("7.50");
    expect(places.written(criterion, "number")).toBe('"1.1"');
    expect(places.written(criterion, "title")).toBeUndefined();
  });

  test("the trail names each list member by number, else by id", () => {
    const indicator = node(node(criterion["indicators"])[0]);
    expect(places.trail(indicator)).toEqual([
      { kind: "theme", label: "1" },
      { kind: "criterion", label: "1.1" },
      { kind: "indicator", label: "vindbaar" },
    ]);
    expect(places.trail(node(outcome["rule"]))).toEqual([{ kind: "theme", label: "een-plan" }]);
    expect(places.trail(root)).toEqual([]);
  });

  test("without number, id or subject the position counts", () => {
    const { root: rules, places: found } = load("limits:\n  - because: x\n  - because: y\n");
    expect(found.trail(node(node(rules["limits"])[1]))).toEqual([{ kind: "limit", label: "2" }]);
  });

  test("places stay right when lists are joined", () => {
    const other = load("themes:\n  - id: nazorg\n");
    const joined = [node(themes[0]), plan, node(node(other.root["themes"])[0])];
    expect(show(places.value(node(joined[0]), "id"))).toBe("3:9-3:16");
    expect(show(other.places.value(node(joined[2]), "id"))).toBe("2:9-2:15");
  });

  test("an object made from another can take over its place", () => {
    const copy = { ...criterion };
    places.adopt(copy, criterion);
    expect(places.value(copy, "number")).toEqual(places.value(criterion, "number"));
    expect(places.trail(copy)).toEqual(places.trail(criterion));
  });

  test("the text behind a path is there for code frames", () => {
    expect(places.source("kader.yaml")?.text).toBe(text);
    expect(places.source("elders.yaml")).toBeUndefined();
    expect(places.sources()).toHaveLength(1);
  });

  test("asking about an unknown object gives the start of nothing", () => {
    const start = { line: 1, column: 1 };
    expect(places.of({})).toEqual({ path: "", start, end: start });
    expect(places.value({ id: "x" }, "id")).toEqual({ path: "", start, end: start });
    expect(places.trail({})).toEqual([]);
  });
});

describe("lines and columns", () => {
  test.each([
    ["\ufeffid: b01\n", "1:5"],
    ["# é 😀\r\nid: b01\r\n", "2:5"],
    ["# oud\n\nid: b01", "3:5"],
  ])("%j", (source, place) => {
    const { root, places } = load(source);
    expect(show(places.value(root, "id")).split("-")[0]).toBe(place);
  });
});
