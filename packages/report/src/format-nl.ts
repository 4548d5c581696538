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

/** A whole number with points between thousands: 1234567 becomes "1.234.567". */
export function dutchNumber(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ".");
}

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
