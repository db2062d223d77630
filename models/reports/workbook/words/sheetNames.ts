import { words, type Translated } from '../../../language/translated.ts';

/** What the sheets are called: at most 31 characters, none of : \ / ? * [ ]. */
const names: Readonly<Record<string, Translated>> = {
  about: words('Les dette', 'Les dette', 'About'),
  keyFigures: words('Nøkkeltall', 'Nøkkeltal', 'Key figures'),
  charts: words('Diagram', 'Diagram', 'Charts'),
  accounts: words('Økonomisk oversikt', 'Økonomisk oversikt', 'Accounts'),
  inputs: words('Inndata', 'Inndata', 'Inputs'),
  priceIndex: words('Priser', 'Prisar', 'Prices'),
  volumes: words('Varer', 'Varer', 'Volumes'),
  demolitions: words('Riving', 'Riving', 'Demolitions'),
  staffing: words('Bemanning', 'Bemanning', 'Staffing'),
  premises: words('Lokaler', 'Lokale', 'Premises'),
  operations: words('Drift', 'Drift', 'Operations'),
  assets: words('Anlegg', 'Anlegg', 'Assets'),
  loans: words('Lån', 'Lån', 'Loans'),
  selfCost: words('Selvkost', 'Sjølvkost', 'Self-cost'),
  targets: words('Mål', 'Mål', 'Targets'),
  funding: words('Finansiering', 'Finansiering', 'Funding'),
  accountLines: words('Regnskap', 'Rekneskap', 'Account lines'),
  kostraFunction: words('KOSTRA', 'KOSTRA', 'KOSTRA'),
  perspectives: words('Perspektiver', 'Perspektiv', 'Perspectives'),
  verdict: words('Vurdering', 'Vurdering', 'Verdict'),
  lists: words('Oppslag', 'Oppslag', 'Look-ups'),
  years: words('År', 'År', 'Years'),
  compare: words('Sammenligning', 'Samanlikning', 'Compare'),
  simulation: words('Simulering', 'Simulering', 'Simulation'),
  check: words('Kontroll', 'Kontroll', 'Check'),
  engine: words('Motorens tall', 'Tala til motoren', 'Engine values'),
  scenario: words('Scenariofil', 'Scenariofil', 'Scenario file'),
};

/** The key of the sheet of the topic that is called as a sheet of its own. */
const topicKeys: Readonly<Record<string, string>> = { accounts: 'accountLines' };

/** The key of the sheet that a topic's lines stand in. */
export const topicSheet = (topic: string): string => topicKeys[topic] ?? topic;

/** The name of a sheet. @throws RangeError for a sheet or topic that has none */
export function sheetName(key: string): Translated {
  const name = names[key];
  if (name === undefined) throw new RangeError(`the sheet ${key} has no name`);
  return name;
}
