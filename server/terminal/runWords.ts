import { words, type Translated } from '../../models/index.ts';

/** The words of a run in the terminal that the result does not bring itself. */
export const runWords = {
  tests: words('Prøver', 'Prøver', 'Tests'),
  passed: words('bestått', 'greidd', 'passed'),
  failed: words('ikke bestått', 'ikkje greidd', 'failed'),
  atLeast: words('minst', 'minst', 'at least'),
  atMost: words('høyst', 'høgst', 'at most'),
  keyFigures: words('Nøkkeltall', 'Nøkkeltal', 'Key figures'),
  accounts: words('Regnskap (1000 kr, løpende priser)', 'Rekneskap (1000 kr, løpande prisar)', 'Accounts (NOK 1000, nominal)'),
  volumes: words('Mengder (tonn) og årsverk', 'Mengder (tonn) og årsverk', 'Volumes (tonnes) and FTE'),
  flags: words('Merknader', 'Merknader', 'Remarks'),
  noFlags: words('Ingen merknader.', 'Ingen merknader.', 'No remarks.'),
  support: words(
    'Støtte i året: vedtatt {decided}, i tillegg {more}, i alt {total}.',
    'Støtte i året: vedteken {decided}, i tillegg {more}, i alt {total}.',
    'Support a year: decided {decided}, additional {more}, in all {total}.',
  ),
  quality: words(
    '{used} av {of} tall er eksempeltall eller antatt.',
    '{used} av {of} tal er eksempeltal eller tekne for gitt.',
    '{used} of {of} numbers are illustrative or assumed.',
  ),
  partYear: words('* ikke hele året', '* ikkje heile året', '* not the whole year'),
  priceYear: words('Prøver og nøkkeltall er i {year}-kroner der det ikke står «løpende».', 'Prøver og nøkkeltal er i {year}-kroner der det ikkje står «løpande».', 'Tests and key figures are in {year} prices where they are not called nominal.'),
  liquidity: words('Laveste kassebeholdning (løpende)', 'Lågaste kassebehaldning (løpande)', 'Lowest cash (nominal)'),
  rules: words('Regelbrudd', 'Regelbrot', 'Broken rules'),
} as const; // prettier-ignore

/** What a flag is, by its severity. */
export const severityWords: Readonly<Record<'error' | 'warning' | 'note', Translated>> = {
  error: words('Regelbrudd', 'Regelbrot', 'Broken rule'),
  warning: words('Advarsel', 'Åtvaring', 'Warning'),
  note: words('Merknad', 'Merknad', 'Note'),
};
