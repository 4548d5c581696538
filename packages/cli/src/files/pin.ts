import type { readPin } from "@referentiekader/core";

/** Which framework an inspection asks for, and where it says so. */
export type Pin = Extract<ReturnType<typeof readPin>, { readonly ok: true }>["value"];
