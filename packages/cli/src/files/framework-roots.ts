import { dirname, join } from "node:path";
import { type Place, placeOf } from "./place.ts";
import { kindAt } from "./read-text.ts";

/** A folder with frameworks: `<id>/<version>/framework.yaml`. */
export interface FrameworkRoot {
  readonly place: Place;
  readonly origin: "option" | "upward" | "bundled";
}

interface Where {
  /** From `--frameworks`. */
  readonly option: string | undefined;
  /** Folder to look upward from: that of the inspection. */
  readonly from: string;
  readonly bundled: string;
  readonly cwd: string;
}

/** Every folder that is searched for frameworks, the one that wins first. */
export function frameworkRoots({ option, from, bundled, cwd }: Where): readonly FrameworkRoot[] {
  const roots: FrameworkRoot[] = option === undefined ? [] : [{ place: placeOf(option, cwd), origin: "option" }];
  const add = (path: string, origin: FrameworkRoot["origin"]) => {
    const isKnown = roots.some(({ place }) => place.path === path);
    if (!isKnown && kindAt(path) === "folder") roots.push({ place: placeOf(path, cwd), origin });
  };
  let folder = from;
  for (;;) {
    add(join(folder, "frameworks"), "upward");
    const above = dirname(folder);
    if (above === folder) break;
    folder = above;
  }
  add(bundled, "bundled");
  return roots;
}
