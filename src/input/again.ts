// Whether a page that a feed or sitemap names must be asked for once more.
const DAY = 86_400_000;

/**
 * @param kept when it was last loaded, in milliseconds since 1970; null: never
 * @param changed the ISO day of its last change, where its sitemap says so
 */
export function askAgain(kept: number | null, changed: string | null, now: number): boolean {
  if (kept === null) return true;
  const day = changed === null ? Number.NaN : Date.parse(`${changed}T00:00:00Z`);
  // Loaded when the day of its last change was over, wherever that day was.
  if (!Number.isNaN(day) && kept > day + 2 * DAY) return false;
  return now - kept >= DAY;
}
