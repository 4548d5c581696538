const months = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
] as const;

/** A date as it is said: `2024-03-12` becomes "12 maart 2024". Written by hand: the calendars of runtimes differ. */
export function dutchDate(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
}

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ".");

/** A whole number with points between thousands: 1234567 becomes "1.234.567". */
export function dutchNumber(number: number): string {
  return grouped(String(number));
}

/**
 * An exact number as it was written or computed, in the Dutch way: `1234.5` becomes "1.234,5". A fraction stands in two decimals, and
 * says so where that is not all of it: `3/4` becomes "0,75", `47/3` becomes "ongeveer 15,67".
 */
export function exactNumber(written: string | number): string {
  const [number = "", divisor] = String(written).split("/");
  if (divisor === undefined) return withComma(number);
  const isBelowZero = number.startsWith("-");
  const [n, d] = [BigInt(number.replace("-", "")), BigInt(divisor)];
  const hundredths = (200n * n + d) / (2n * d);
  const text = `${isBelowZero && hundredths > 0n ? "-" : ""}${hundredths / 100n}.${String(hundredths % 100n).padStart(2, "0")}`;
  const isWhole = (100n * n) % d === 0n;
  return isWhole ? withComma(text.replace(/\.?0+$/, "")) : `ongeveer ${withComma(text)}`;
}

function withComma(decimal: string): string {
  const [whole = "", decimals] = decimal.split(".");
  return decimals === undefined ? grouped(whole) : `${grouped(whole)},${decimals}`;
}

const smallNumbers = ["nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"] as const;

/** A number within a sentence: in letters up to twelve. */
export const numberWord = (number: number): string => smallNumbers[number] ?? dutchNumber(number);

/** A number with its noun: "1 casus", "4 casussen". */
export function counted(number: number, one: string, many: string): string {
  return `${dutchNumber(number)} ${number === 1 ? one : many}`;
}

/** "a, b en c", or with another word before the last. */
export function listed(items: readonly string[], last = "en"): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1) ?? ""}`;
}

/** The text as a sentence: its first letter a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The text as it stands within a sentence: its first letter small. */
export function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The text with one full stop at its end, unless it already ends a sentence. */
export function stopped(text: string): string {
  return /[.!?…]["”’)]?$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}
