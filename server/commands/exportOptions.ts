import { words } from '../../models/index.ts';
import { chartNames } from '../exports/chartSources.ts';
import { tableNames } from '../exports/tableSources.ts';
import type { Option } from './command.ts';

const option = (value: string, help: Option['help']): Option => ({ takesValue: true, value, help });

/** The options of `export` for documents, tables and pictures. */
export const exportOptions: Readonly<Record<string, Option>> = {
  table: option('TABLE', words(`tabellen som skrives som CSV: ${tableNames.join(', ')}`, `tabellen som blir skriven som CSV: ${tableNames.join(', ')}`, `the table that is written as CSV: ${tableNames.join(', ')}`)),
  flavour: option('norwegian|plain', words('CSV med semikolon og desimalkomma (det vanlige), eller komma og punktum', 'CSV med semikolon og desimalkomma (det vanlege), eller komma og punktum', 'CSV with semicolons and decimal commas (the usual), or commas and points')),
  chart: option('CHART', words(`diagrammet som tegnes: ${chartNames.join(', ')}`, `diagrammet som blir teikna: ${chartNames.join(', ')}`, `the chart that is drawn: ${chartNames.join(', ')}`)),
  width: option('MM', words('bredden på bildet i millimeter; 160 når den er utelatt', 'breidda på biletet i millimeter; 160 når ho er utelaten', 'the width of the picture in millimetres; 160 when left out')),
  input: option('PATH', words('tallet som flyttes, for break-even', 'talet som blir flytta, for break-even', 'the number that is moved, for break-even')),
  x: option('PATH', words('det ene tallet, for map', 'det eine talet, for map', 'the one number, for map')),
  y: option('PATH', words('det andre tallet, for map', 'det andre talet, for map', 'the other number, for map')),
  of: option('FIGURE', words('nøkkeltallet det handler om', 'nøkkeltalet det handlar om', 'the key figure that it is about')),
  template: option('FILE', words('egne overskrifter til saksframlegget, i en JSON-fil', 'eigne overskrifter til saksframlegget, i ei JSON-fil', 'own headings of the document, in a JSON file')),
  year: option('YYYY', words('budsjettåret i økonomiplanen; det første i beregningen når det er utelatt', 'budsjettåret i økonomiplanen; det fyrste i utrekninga når det er utelate', 'the budget year of the four-year plan; the first of the calculation when left out')),
  prices: option('plan|fixed|nominal', words('prisene i økonomiplanen: uten vekst etter budsjettåret (det vanlige), prisårets kroner eller løpende', 'prisane i økonomiplanen: utan vekst etter budsjettåret (det vanlege), kroner frå prisåret eller løpande', 'prices of the four-year plan: no growth after the budget year (the usual), of the price year, or nominal')),
  signs: option('cost|result', words('fortegn på tiltaksradene: utgift er pluss (det vanlige) eller minus', 'forteikn på tiltaksradene: utgift er pluss (det vanlege) eller minus', 'signs of the planning rows: cost above 0 (the usual) or below')),
  responsibility: option('CODE', words('ansvaret på tiltaksradene', 'ansvaret på tiltaksradene', 'the responsibility of the planning rows')),
  name: option('TEXT', words('hva tiltaket heter; scenariets navn når det er utelatt', 'kva tiltaket heiter; namnet på scenarioet når det er utelate', 'what the measure is called; the name of the scenario when left out')),
  draws: option('N', words('hvor mange framtider som simuleres', 'kor mange framtider som blir simulerte', 'how many futures are simulated')),
  seed: option('S', words('frø for trekningen', 'frø for trekkinga', 'seed of the draws')),
  lines: option('LINE', words('linjen som vises med spenn, for fan', 'linja som blir vist med spenn, for fan', 'the line whose spread is shown, for fan')),
  side: option('fails|holds', words('framtidene som søkes, for discovery', 'framtidene som blir søkte, for discovery', 'the futures looked for, for discovery')),
  certainty: option('SHARE', words('ønsket sikkerhet, for support', 'ønskt tryggleik, for support', 'the wanted certainty, for support')),
  against: option('N', words('plassen til scenariet det måles mot, for compare', 'plassen til scenariet det blir målt mot, for compare', 'the place of the scenario to measure against, for compare')),
}; // prettier-ignore
