/** Settings that the browser keeps; where it keeps nothing, everything works without. */
export type Setting = 'language' | 'colours' | 'exampleSeen' | 'visited' | 'tourTaken';

const prefix = 'holdbar.setting.';

/** A kept setting, or undefined where there is none or the browser refuses. */
export function remembered(setting: Setting): string | undefined {
  try {
    return localStorage.getItem(prefix + setting) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a setting where the browser allows it; a setting is not worth a message. */
export function remember(setting: Setting, value: string): void {
  try {
    localStorage.setItem(prefix + setting, value);
  } catch {
    // Storage is blocked or full: the choice lasts as long as the page.
  }
}
