import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalText } from "../../src/text/canonical.ts";
import { sha256 } from "../../src/text/digest.ts";
import { parseYaml } from "../../src/text/parse-yaml.ts";
import { createPlaces } from "../../src/text/places.ts";

describe("the canonical form", () => {
  test("sorts keys and writes no white space", () => {
    expect(canonicalText({ b: [1, "é"], a: null })).toBe('{"a":null,"b":[1,"é"]}');
  });

  test("writes what was read from YAML the same as plain data", () => {
    const { value } = parseYaml({ path: "a.yaml", text: "titel: Wijkteam\nrij: [1, 2]\n" }, createPlaces());
    expect(canonicalText(value)).toBe('{"rij":[1,2],"titel":"Wijkteam"}');
  });

  test("does not depend on the order of keys", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (data) => {
        const reversed = Object.fromEntries(Object.entries(data).reverse());
        expect(canonicalText(reversed)).toBe(canonicalText(data));
      }),
    );
  });

  test("refuses what has no JSON form", () => {
    expect(() => canonicalText(undefined)).toThrow(TypeError);
  });
});

describe("the digest", () => {
  // The published test vectors of FIPS 180-4, and the UTF-8 form of é (c3 a9).
  test.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    ["é", "4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c"],
  ])("%j", (text, digest) => {
    expect(sha256(text)).toBe(digest);
  });
});
