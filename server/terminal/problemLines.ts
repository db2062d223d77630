import { words, type Locale } from '../../models/index.ts';
import type { FileError } from '../inputError.ts';

const right = words('Riktig', 'Rett', 'Right');

/** What is wrong with a file, one line each: the file, the path, what was found and what would be right. */
export function problemLines({ file, problems }: FileError, locale: Locale): string {
  return problems
    .map(({ path, message, expected }) => {
      const place = path === '' ? file : `${file}: ${path}`;
      return `${place}: ${message[locale]} (${right[locale]}: ${expected[locale]})\n`;
    })
    .join('');
}
