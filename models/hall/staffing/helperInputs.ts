import { words } from '../../language/translated.ts';
import { number } from '../../scenario/fields/number.ts';
import { noneGiven } from '../../scenario/fields/defaultSources.ts';

/** Work-training places and volunteers: what they bring, what they cost, and the time they take. */
export const helperFields = {
  trainingPlaces: number({
    label: words('Plasser til arbeidstrening', 'Plassar til arbeidstrening', 'Work-training places'),
    help: words(
      'Deltakere som øver i hallen. De er ikke ansatte.',
      'Deltakarar som øver i hallen. Dei er ikkje tilsette.',
      'Participants who practise in the hall. They are not employees.',
    ),
    unit: '1',
    min: 0,
    max: 1000,
    default: 0,
    defaultSource: noneGiven,
    timed: ['steps', 'years'],
    extensive: true,
  }),
  trainingPayment: number({
    label: words('Betaling per plass i måneden', 'Betaling per plass i månaden', 'Payment per place a month'),
    help: words(
      'Det NAV eller tiltaksarrangøren betaler. VTO 7 067 kr (2025), VTA i skjermet virksomhet 17 455 kr og AFT 21 730 kr (2026).',
      'Det NAV eller tiltaksarrangøren betaler. VTO 7 067 kr (2025), VTA i skjerma verksemd 17 455 kr og AFT 21 730 kr (2026).',
      'What NAV or the provider pays. VTO NOK 7,067 (2025), VTA in sheltered work NOK 17,455 and AFT NOK 21,730 (2026).',
    ),
    unit: 'NOK0',
    min: 0,
    max: 100_000,
    default: { value: 7067, priceYear: 2025 },
    defaultSource: {
      status: 'sourced',
      source: words('iarbeid.no: VTO 2025', 'iarbeid.no: VTO 2025', 'iarbeid.no: VTO 2025'),
    },
    index: { member: 'wages' },
  }),
  trainingSupervision: number({
    label: words('Veiledning per plass', 'Rettleiing per plass', 'Supervision per place'),
    help: words(
      'Årsverk til veiledning av én deltaker.',
      'Årsverk til rettleiing av éin deltakar.',
      'FTE needed to supervise one participant.',
    ),
    unit: 'FTE',
    min: 0,
    max: 1,
    default: 0.1,
    defaultSource: {
      status: 'assumed',
      source: words(
        'Antakelse; ingen kilde funnet',
        'Føresetnad; inga kjelde funnen',
        'Assumption; no source found',
      ),
    },
  }),
  trainingProductivity: number({
    label: words('Arbeidsinnsats per plass', 'Arbeidsinnsats per plass', 'Work done per place'),
    help: words(
      'Hvor mye av et årsverks timer en deltaker gjør av mottak og klargjøring.',
      'Kor mykje av timane i eit årsverk ein deltakar gjer av mottak og klargjering.',
      "How much of a full-time year's hours one participant does of intake and preparation.",
    ),
    unit: 'FTE',
    min: 0,
    max: 1,
    default: 0.2,
    defaultSource: {
      status: 'assumed',
      source: words(
        'Antakelse; ingen kilde funnet',
        'Føresetnad; inga kjelde funnen',
        'Assumption; no source found',
      ),
    },
  }),
  volunteers: number({
    label: words('Frivillige', 'Frivillige', 'Volunteers'),
    help: words(
      'Hvor mange som hjelper jevnlig.',
      'Kor mange som hjelper jamleg.',
      'How many help regularly.',
    ),
    unit: '1',
    min: 0,
    max: 10_000,
    default: 0,
    defaultSource: noneGiven,
    timed: ['steps', 'years'],
    extensive: true,
  }),
  volunteerHours: number({
    label: words('Timer per frivillig i året', 'Timar per frivillig i året', 'Hours per volunteer a year'),
    help: words('Mottak og klargjøring.', 'Mottak og klargjering.', 'Intake and preparation.'),
    unit: 'hour/year',
    min: 0,
    max: 2000,
    default: 100,
    defaultSource: {
      status: 'assumed',
      source: words(
        'Antakelse; ingen kilde funnet',
        'Føresetnad; inga kjelde funnen',
        'Assumption; no source found',
      ),
    },
  }),
  volunteerExpense: number({
    label: words(
      'Utgifter per frivillig i året',
      'Utgifter per frivillig i året',
      'Expenses per volunteer a year',
    ),
    help: words(
      'Mat, arbeidstøy, forsikring.',
      'Mat, arbeidsklede, forsikring.',
      'Meals, work clothes, insurance.',
    ),
    unit: 'NOK0/year',
    min: 0,
    max: 100_000,
    default: 1500,
    defaultSource: {
      status: 'assumed',
      source: words(
        'Antakelse; ingen kilde funnet',
        'Føresetnad; inga kjelde funnen',
        'Assumption; no source found',
      ),
    },
    index: { member: 'general' },
  }),
  volunteerSupervision: number({
    label: words('Oppfølging per frivillig', 'Oppfølging per frivillig', 'Supervision per volunteer'),
    help: words(
      'Årsverk til oppfølging av én frivillig.',
      'Årsverk til oppfølging av éin frivillig.',
      'FTE needed to follow up one volunteer.',
    ),
    unit: 'FTE',
    min: 0,
    max: 1,
    default: 0.01,
    defaultSource: {
      status: 'assumed',
      source: words(
        'Antakelse; ingen kilde funnet',
        'Føresetnad; inga kjelde funnen',
        'Assumption; no source found',
      ),
    },
  }),
};
