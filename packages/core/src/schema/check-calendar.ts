import { type Diagnostic, diagnose } from "../diagnostic/diagnostic.ts";
import type { Places } from "../text/places.ts";
import { pattern } from "./common.ts";

/** How many days a month has; months count from 1. */
export const daysIn = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** Whether a text in the form of a date is a day that exists. */
function isCalendarDate(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return day <= daysIn(year, month);
}

/** Refuses dates such as 2024-02-30: the form is right, the day does not exist. */
export function checkCalendar(value: unknown, places: Places): readonly Diagnostic[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): readonly Diagnostic[] => {
    if (typeof inner !== "string") return checkCalendar(inner, places);
    if (!pattern.date.test(inner) || isCalendarDate(inner)) return [];
    const at = Array.isArray(value) ? Number(key) : key;
    return [diagnose("schema/bad-format", { what: "date", value: inner }, places.value(value, at), { trail: places.trail(value) })];
  });
}
