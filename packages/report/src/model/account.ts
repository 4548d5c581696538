import { capital, dutchDate } from "../format-nl.ts";
import { fidelityLabels, frameworkStatusLabels } from "../labels-nl.ts";
import { profileWords } from "../profile-nl.ts";
import { periodText } from "../sentences-nl.ts";
import { words } from "../words-nl.ts";
import type { Framework } from "./assessment-parts.ts";
import type { Audiences } from "./audience.ts";
import { type Fact, fact, factAudiences } from "./fact.ts";
import { given } from "./given.ts";
import type { Lookup } from "./lookup.ts";

/** A publication that the framework rests on. */
export interface PublicationView {
  readonly text: string;
  readonly url?: string;
  readonly note?: string;
}

/** Verantwoording: with what this was computed, and how faithful the framework is to its sources. */
export interface Account {
  readonly facts: readonly Fact[];
  readonly departures: readonly string[];
  /** What the profile says of itself. */
  readonly profileNotes: readonly string[];
  readonly publications: readonly PublicationView[];
}

export const accountAudiences = {
  facts: { audience: "public", fields: factAudiences },
  departures: "public",
  profileNotes: "public",
  publications: { audience: "public", fields: { text: "public", url: "public", note: "public" } },
} as const satisfies Audiences<Account>;

const short = (digest: string): string => digest.replace(/^sha256[:-]/, "").slice(0, 12);

// Not every scheme is harmless as a link: anything but http and https stays text.
const webAddress = (url: string | undefined): string | undefined => (url !== undefined && /^https?:\/\//i.test(url) ? url : undefined);

/** The publications that a framework rests on. */
export const publicationViews = ({ sources }: Framework): readonly PublicationView[] =>
  sources.map(({ title, publisher, date, url, note }) => ({
    text: [title, publisher, date].filter((part) => part !== undefined).join(", "),
    ...given({ url: webAddress(url), note }),
  }));

export function account({ assessment }: Lookup): Account {
  const { framework, profile, digests, engine, on } = assessment;
  const terms = words.account;
  return {
    facts: [
      ...fact(terms.framework, `${framework.title} (${framework.id} ${framework.version})`, "public"),
      ...fact(profileWords.heading, profile === undefined ? undefined : `${profile.title} (${profile.id})`, "public"),
      ...fact(terms.status, capital(frameworkStatusLabels[framework.status]), "public"),
      ...fact(terms.fidelity, capital(fidelityLabels[framework.fidelity.kind]), "public"),
      ...fact(terms.owner, framework.owner, "public"),
      ...fact(
        terms.inForce,
        framework.inForce === undefined ? undefined : periodText(framework.inForce.from, framework.inForce.until),
        "public",
      ),
      ...fact(terms.licence, framework.licence, "public"),
      ...fact(terms.on, dutchDate(on), "public"),
      ...fact(terms.engine, engine, "public"),
      ...fact(terms.frameworkDigest, short(digests.framework), "public"),
      ...fact(profileWords.digest, digests.profile === undefined ? undefined : short(digests.profile), "public"),
      ...fact(terms.inspectionDigest, short(digests.inspection), "public"),
    ],
    departures: framework.fidelity.departures ?? [],
    profileNotes: profile?.notes ?? [],
    publications: publicationViews(framework),
  };
}
