import { expect, test } from "vitest";
import { groupOf } from "../../src/verify/difference-group.ts";

test.each([
  ["/digests/inspection", "input"],
  ["/framework/themes/een-plan/title", "input"],
  ["/inspection/observations/b01-1/text", "input"],
  ["/inspection/overall/trace", "input"],
  ["/engine", "input"],
  ["/phase", "outcomes"],
  ["/criteria/gezamenlijk-plan/outcome/level", "outcomes"],
  ["/criteria/trace/outcome/level", "outcomes"],
  ["/themes/een-plan", "outcomes"],
  ["/overall/outcome/possible/0", "outcomes"],
  ["/criteria/gezamenlijk-plan/trace/0/result", "derivations"],
  ["/themes/trace/trace", "derivations"],
  ["/overall/trace/2", "derivations"],
])("%s belongs to %s", (path, group) => expect(groupOf({ path, kept: 1, found: 2 })).toBe(group));
