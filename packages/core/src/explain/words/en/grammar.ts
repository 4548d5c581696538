import { roundedFraction } from "../../written-number.ts";
import type { grammarNl } from "../nl/grammar.ts";

const months: Readonly<Record<string, string>> = {
  "01": "January",
  "02": "February",
  "03": "March",
  "04": "April",
  "05": "May",
  "06": "June",
  "07": "July",
  "08": "August",
  "09": "September",
  "10": "October",
  "11": "November",
  "12": "December",
};

const joined = (items: readonly string[], last: string): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1) ?? ""}`;

/** How English writes lists, numbers and dates. */
export const grammarEn: typeof grammarNl = {
  and: (items) => joined(items, "and"),
  or: (items) => joined(items, "or"),
  capital: (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`,
  number: (written) => String(written),
  computed: (written) => {
    const rounded = roundedFraction(written);
    return rounded === undefined ? written : `about ${rounded} (${written})`;
  },
  date: (date) => {
    const [year = "", month = "", day = ""] = date.split("-");
    return `${day.replace(/^0/, "")} ${months[month] ?? month} ${year}`;
  },
};
