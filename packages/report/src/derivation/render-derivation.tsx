import type { Assessment } from "@referentiekader/core";
import { htmlDocument } from "../html/document.tsx";
import { audienceLabels } from "../labels-nl.ts";
import { DerivationPage } from "./derivation-page.tsx";
import { derivationWords } from "./derivation-words-nl.ts";

/**
 * `herleiding.html`: how every outcome came about, the whole text of the framework, digests, version of the engine and the day. Internal.
 *
 * @example renderDerivation(assessment)
 */
export const renderDerivation = (assessment: Assessment): string =>
  htmlDocument({
    title: `${derivationWords.title}: ${assessment.inspection.title}`,
    runningHead: `${derivationWords.title} · ${audienceLabels.internal}`,
    body: <DerivationPage assessment={assessment} />,
  });
