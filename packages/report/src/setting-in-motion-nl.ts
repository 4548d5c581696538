// Obstacles, signals and lessons: what the parties cannot settle by themselves, and what was learnt.
import type { GovernmentLevel, Signal } from "./model/assessment-parts.ts";

export const governmentLabels: { readonly [L in GovernmentLevel]: string } = { local: "gemeente", regional: "regio", national: "Rijk" };
export const signalFormLabels: { readonly [F in Signal["form"]]: string } = { letter: "brief", "fact-sheet": "factsheet", talk: "gesprek" };

export const motionWords = {
  id: "Nr.",
  basis: "Steunt op",
  about: "Gaat over",
  obstacles: {
    heading: "Belemmeringen",
    onPageOne: "Wat staat in de weg",
    lead: "Dit staat in de weg. De partijen kunnen het niet alleen oplossen.",
    none: "Er zijn nog geen belemmeringen vastgelegd.",
    caption: "Belemmeringen in het stelsel",
    text: "Wat staat in de weg",
    level: "Waar het ligt",
    solvedBy: "Wie kan het oplossen",
    invests: "Wie investeert",
    profits: "Wie profiteert",
    option: "Mogelijke oplossing",
  },
  signals: {
    heading: "Signalen",
    lead: "Dit geven de toezichthouders door aan een bestuur.",
    caption: "Signalen aan een bestuur",
    to: "Aan wie",
    form: "Vorm",
    text: "Wat",
    given: "Gegeven",
    notGiven: "nog niet gegeven",
    response: "Reactie",
    noResponse: "nog geen reactie",
  },
  lessons: {
    heading: "Lessen",
    system: "Voor het stelsel",
    supervision: "Voor de toezichthouders zelf",
  },
} as const;
