import { expect, test } from "vitest";
import { isInside, placeOf } from "../../src/files/place.ts";

test.each([
  ["a file below", "wijkteam/inspection.yaml", "wijkteam/inspection.yaml"],
  ["the same, written with a detour", "./wijkteam/../wijkteam/inspection.yaml", "wijkteam/inspection.yaml"],
  ["the folder itself", ".", "."],
  ["a neighbour", "../kaders", "../kaders"],
  ["far away the whole path is clearer", "../../../etc/hosts", "/etc/hosts"],
])("%s", (_, argument, label) => {
  expect(placeOf(argument, "/home/inspecteur/werk").label).toBe(label);
});

test("a name cannot steer the terminal", () => {
  expect(placeOf("a\u001b[31mb\n", "/werk").label).toBe("a\ufffd[31mb\ufffd");
});

test.each([
  ["/werk/map", "/werk", true],
  ["/werk", "/werk", true],
  ["/werkplaats", "/werk", false],
  ["/", "/werk", false],
])("%s is inside %s: %s", (path, folder, expected) => {
  expect(isInside(path, folder)).toBe(expected);
});
