// Small arithmetic on ISO days.

export const DAY_MS = 86_400_000;

/** The ISO day so many days later. */
export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(day.slice(0, 10)) + days * DAY_MS).toISOString().slice(0, 10);
