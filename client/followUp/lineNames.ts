import { hallModel } from '../../models/index.ts';

/** A line for which actuals may be typed. */
export interface EntryLine {
  readonly id: string;
  readonly unit: string;
}

/**
 * What the lines are called in bokmål, nynorsk and English, and in short: a table is read whatever language the page has,
 * of which it holds the labels alone.
 */
const names: Readonly<Record<string, readonly string[]>> = {
  'accounts.stateTransfers': ['andre overføringer og tilskudd fra staten', 'andre overføringar og tilskot frå staten', 'other transfers and grants from the state', 'statstilskudd', 'statstilskot'],
  'accounts.otherTransfers': ['overføringer og tilskudd fra andre', 'overføringar og tilskot frå andre', 'transfers and grants from others'],
  'accounts.userFees': ['brukerbetalinger', 'brukarbetalingar', 'user fees'],
  'accounts.salesAndRent': ['salgs- og leieinntekter', 'sals- og leigeinntekter', 'sales and rental income', 'salgsinntekter', 'salsinntekter', 'salg', 'sal', 'sales'],
  'accounts.salaries': ['lønnsutgifter', 'lønsutgifter', 'salaries', 'lønn', 'løn'],
  'accounts.socialCosts': ['sosiale utgifter', 'social costs'],
  'accounts.goodsAndServices': ['kjøp av varer og tjenester', 'kjøp av varer og tenester', 'goods and services'],
  'accounts.transfersToOthers': ['overføringer og tilskudd til andre', 'overføringar og tilskot til andre', 'transfers and grants to others'],
  'accounts.depreciation': ['avskrivninger', 'avskrivingar', 'depreciation'],
  'accounts.interestIncome': ['renteinntekter', 'interest income'],
  'accounts.interest': ['renteutgifter', 'interest'],
  'accounts.instalments': ['avdrag på lån', 'instalments', 'avdrag'],
  'accounts.cash': ['kassebeholdning', 'kassebehaldning', 'cash', 'kasse'],
  'volumes.sold': ['solgt', 'selt', 'sold'],
  'volumes.reused': ['ombrukt', 'reused'],
  'staffing.totalFte': ['årsverk i alt', 'fte in all', 'årsverk', 'fte'],
  'staffing.learningPlaces': ['arbeidstreningsplasser', 'arbeidstreningsplassar', 'work-training places'],
}; // prettier-ignore

const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ');

/** The lines by their ids, in the order they are followed. */
export const entryLines = (ids: readonly string[]): readonly EntryLine[] =>
  ids.map((id) => ({ id, unit: hallModel.lines.get(id)?.declaration.unit ?? 'NOK' }));

/** The line that a text names: its id, the end of it, or what it is called in one of the languages. */
export function lineNamed(text: string, ids: readonly string[]): string | undefined {
  const wanted = plain(text);
  return ids.find((id) => {
    const short = id.toLowerCase().split('.')[1] ?? '';
    return [id.toLowerCase(), short, ...(names[id] ?? [])].includes(wanted);
  });
}
