import type { IncomeBand } from '../analyses/fundingBands.ts';
import { words, type Translated } from '../language/translated.ts';

/** What the bands of income are called. */
export const incomeWords: Readonly<Record<IncomeBand, Translated>> = {
  sales: words('Salg og utleie', 'Sal og utleige', 'Sales and rental'),
  training: words('NAV, arbeidstrening', 'NAV, arbeidstrening', 'NAV, work training'),
  partner: words('Partnere og sponsorer', 'Partnarar og sponsorar', 'Partners and sponsors'),
  fee: words('Renovasjonsgebyr', 'Renovasjonsgebyr', 'Waste fee'),
  owner: words('Kommunal driftsstøtte', 'Kommunal driftsstøtte', 'Municipal operating support'),
  reserve: words('Reserve, engangsmidler', 'Reserve, eingongsmidlar', 'Reserve, one-off money'),
  pilot: words('Pilottilskudd', 'Pilottilskot', 'Pilot grant'),
};

/** Other words on charts. */
export const chartWords = {
  cost: words('Utgifter', 'Utgifter', 'Costs'),
  missing: words('Mangler', 'Manglar', 'Missing'),
  undecided: words('Ikke vedtatt', 'Ikkje vedteke', 'Not decided'),
  incomeSum: words('Sum inntekter', 'Sum inntekter', 'Total income'),
  year: words('År', 'År', 'Year'),
  partYear: words('({months} md.)', '({months} md.)', '({months} mo.)'),
  month: words('Måned', 'Månad', 'Month'),
  cash: words('Kassebeholdning', 'Kassebehaldning', 'Cash'),
  bound: words('Herav bundet', 'Av dette bunde', 'Of which bound'),
  floor: words('Minstegrense', 'Minstegrense', 'Required minimum'),
  pilotEnds: words('Piloten slutter {month}', 'Piloten sluttar {month}', 'Pilot ends {month}'),
  missingYearly: words('Mangler {amount} i året', 'Manglar {amount} i året', '{amount} a year missing'),
  empty: words('Tomt {month}', 'Tomt {month}', 'Empty {month}'),
  lowest: words('Lavest {amount}', 'Lågast {amount}', 'Lowest {amount}'),
  billions: words('mrd. kr', 'mrd. kr', 'NOK billion'),
  millions: words('mill. kr', 'mill. kr', 'NOK million'),
  thousands: words('1000 kr', '1000 kr', 'NOK 1,000'),
  kroner: words('kr', 'kr', 'NOK'),
  ofYear: words('{year}-kroner', '{year}-kroner', '{year} prices'),
  nominal: words('løpende kroner', 'løpande kroner', 'nominal'),
} as const;
