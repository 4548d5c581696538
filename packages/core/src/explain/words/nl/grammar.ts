import { roundedFraction } from "../../written-number.ts";

const months: Readonly<Record<string, string>> = {
  "01": "januari",
  "02": "februari",
  "03": "maart",
  "04": "april",
  "05": "mei",
  "06": "juni",
  "07": "juli",
  "08": "augustus",
  "09": "september",
  "10": "oktober",
  "11": "november",
  "12": "december",
};

const joined = (items: readonly string[], last: string): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1) ?? ""}`;

const number = (written: string | number): string => String(written).replace(".", ",");

/** How Dutch writes lists, numbers and dates. */
export const grammarNl = {
  and: (items: readonly string[]) => joined(items, "en"),
  or: (items: readonly string[]) => joined(items, "of"),
  capital: (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`,
  /** An exact number as it was given: 62.5 becomes 62,5; a fraction stays 2/3. */
  number,
  /** A computed number. A fraction reads badly: ongeveer 77,78 (700/9). */
  computed: (written: string) => {
    const rounded = roundedFraction(written);
    return rounded === undefined ? number(written) : `ongeveer ${number(rounded)} (${written})`;
  },
  date: (date: string) => {
    const [year = "", month = "", day = ""] = date.split("-");
    return `${day.replace(/^0/, "")} ${months[month] ?? month} ${year}`;
  },
};
