import type { ScenarioDocument } from '../../../models/index.ts';

/**
 * A text as it is searched in and for: lower case, composed, and without characters that PostgreSQL cannot hold. Worked
 * out here, so that both databases find the same: SQLite alone knows only the letters of ASCII.
 */
export const searchText = (text: string): string => storable(text).normalize('NFKC').toLowerCase();

/** What of a document is searched in. */
export const searchedText = ({ title, municipality, description, tags }: ScenarioDocument): string =>
  searchText(
    [title, municipality, description, ...(tags ?? [])].filter((part) => part !== undefined).join('\n'),
  );

/** The pattern of SQL's `like` for a word somewhere in a text, with `\` before what would be a wildcard. */
export const likePattern = (word: string): string => `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

/** A text without NUL, which PostgreSQL refuses, and without halves of characters. */
export const storable = (text: string): string =>
  text.replaceAll('\0', ' ').replace(/\p{Surrogate}/gu, '\uFFFD');
