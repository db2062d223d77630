import { words, type Translated } from '../../../language/translated.ts';

const statuses: Readonly<Record<string, Translated>> = {
  sourced: words('fra kilde', 'frå kjelde', 'sourced'),
  derived: words('utledet', 'utleidd', 'derived'),
  assumed: words('antatt', 'teke for gitt', 'assumed'),
  illustrative: words('illustrasjon', 'illustrasjon', 'illustrative'),
};

/** How sure a number is, in words; empty where nothing is said. */
export const statusText = (status: string): Translated => statuses[status] ?? words('', '', '');
