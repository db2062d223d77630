import { words } from '../../language/translated.ts';

/** What would make it hold, L1–L4, and what it holds on, M1–M2, of the design. */
export const waysWords = {
  L1: words('Nok alene: {levers}.', 'Nok åleine: {levers}.', 'Enough by itself: {levers}.'),
  L2: words(
    'Ett av disse er nok alene: {levers}.',
    'Eitt av desse er nok åleine: {levers}.',
    'Any one of these is enough: {levers}.',
  ),
  L3: words(
    'Ingen enkeltendring er nok. Sammen er dette nok: {levers}.',
    'Inga enkeltendring er nok. Saman er dette nok: {levers}.',
    'No single change is enough. Together these are: {levers}.',
  ),
  L4: words(
    'Ingen endring innenfor de tillatte spennene er nok, heller ikke to sammen.',
    'Inga endring innanfor dei tillatne spenna er nok, heller ikkje to saman.',
    'No change within the permitted ranges is enough, nor any two together.',
  ),
  M1: words('Holder så lenge {margin}.', 'Held så lenge {margin}.', 'Holds as long as {margin}.'),
  M2: words(
    'Ingen enkelt forutsetning innenfor spennet sitt velter dette.',
    'Ingen enkelt føresetnad innanfor spennet sitt veltar dette.',
    'No single assumption overturns this within its range.',
  ),
} as const;

/** Before the last of several levers, any of which will do. */
export const orWords = words('; eller ', '; eller ', '; or ');

/** Between the two levers of a pair. */
export const andWords = words(' og ', ' og ', ' and ');
