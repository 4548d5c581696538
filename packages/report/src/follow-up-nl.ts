// What became of what an earlier inspection asked.
import type { FollowUpEntry } from "./model/assessment-parts.ts";

export const becameLabels: { readonly [B in FollowUpEntry["became"]]: string } = {
  done: "gedaan",
  partly: "deels gedaan",
  "not-done": "niet gedaan",
};

export const followUpWords = {
  heading: "Vervolg op eerder onderzoek",
  lead: (previous: string) => `Dit is geworden van wat het eerdere onderzoek vroeg (${previous}).`,
  caption: "Wat er is geworden van maatregelen en tekorten",
  about: "Waarover",
  measure: (id: string) => `Maatregel ${id}`,
  shortfall: "Tekort in het eerdere onderzoek",
  became: "Wat ervan is geworden",
  because: "Waaruit dat blijkt",
} as const;
