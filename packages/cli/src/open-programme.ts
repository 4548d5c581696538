import { join } from "node:path";
import type { Context } from "./context.ts";
import { filesIn } from "./files/find-profile.ts";
import { type Place, placeOf } from "./files/place.ts";
import { kindAt } from "./files/read-text.ts";
import { rootsFor } from "./open-inspection.ts";
import { Refusal } from "./refusal.ts";

/** A file, or the id of a programme in a folder `programmes` among the frameworks. */
export function programmeNamed(cx: Context, wanted: string): Place {
  const { cwd } = cx.io;
  const place = placeOf(wanted, cwd);
  if (kindAt(place.path) === "file") return place;
  const known = rootsFor(cx).flatMap(({ place: root }) => filesIn(join(root.path, "programmes"), cwd));
  const found = known.find(({ path }) => path.endsWith(`${wanted}.yaml`));
  if (!found)
    throw new Refusal(
      cx.words.unknownProgramme(
        wanted,
        known.map(({ label }) => label),
      ),
    );
  return found;
}
