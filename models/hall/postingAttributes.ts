import type { PostingAttribute } from '../language/declaration.ts';
import { words, type Translated } from '../language/translated.ts';

/**
 * What every money line says of itself: *side*; the KOSTRA *art*; *nature* (recurring, pilot, one-off); *payment* (at
 * once, by invoice with the terms of the accounts, or by a line of its own); the *band* it is drawn in; whether it is
 * an *addition* to what overhead is computed on; its *VAT* class; the *grant-eligible* share; and the *fee share*, what
 * of it the waste fee may carry.
 */
export const postingAttributes: readonly PostingAttribute[] = [
  attribute('side', words('Side', 'Side', 'Side'), {
    cost: words('utgift', 'utgift', 'cost'),
    income: words('inntekt', 'inntekt', 'income'),
    finance: words('finans', 'finans', 'finance'),
  }),
  {
    name: 'art',
    type: 'reference',
    dimension: 'kostraArt',
    label: words('KOSTRA-art', 'KOSTRA-art', 'KOSTRA account type'),
  },
  attribute('nature', words('Varighet', 'Varigheit', 'Nature'), {
    recurring: words('varig', 'varig', 'recurring'),
    pilot: words('bare i piloten', 'berre i piloten', 'pilot only'),
    oneOff: words('engangs', 'eingongs', 'one-off'),
  }),
  attribute('payment', words('Betaling', 'Betaling', 'Payment'), {
    atOnce: words('straks', 'straks', 'at once'),
    invoice: words('etter faktura', 'etter faktura', 'by invoice'),
    own: words('ved en egen linje', 'ved ei eiga linje', 'by a line of its own'),
  }),
  attribute('band', words('Bånd i diagrammet', 'Band i diagrammet', 'Band of the chart'), {
    wages: words('lønn', 'løn', 'wages'),
    premises: words('lokaler', 'lokale', 'premises'),
    operations: words('drift', 'drift', 'operations'),
    transport: words('transport og avhending', 'transport og avhending', 'transport and disposal'),
    capital: words('kapital', 'kapital', 'capital'),
    sales: words('salg og utleie', 'sal og utleige', 'sales and rental'),
    training: words('arbeidstrening', 'arbeidstrening', 'work training'),
    partner: words('partnere og sponsorer', 'partnarar og sponsorar', 'partners and sponsors'),
    fee: words('renovasjonsgebyr', 'renovasjonsgebyr', 'waste fee'),
    owner: words('kommunal driftsstøtte', 'kommunal driftsstøtte', 'municipal operating support'),
    reserve: words('reserve og engangsmidler', 'reserve og eingongsmidlar', 'reserve and one-off money'),
    pilot: words('pilottilskudd', 'pilottilskot', 'pilot grant'),
  }),
  attribute(
    'addition',
    words(
      'Holdt utenfor felles administrasjon',
      'Halde utanfor felles administrasjon',
      'Left out of overhead',
    ),
    { yes: words('ja', 'ja', 'yes'), no: words('nei', 'nei', 'no') },
    'no',
  ),
  attribute(
    'vat',
    words('Moms', 'Moms', 'VAT'),
    {
      standard: words('alminnelig sats', 'alminneleg sats', 'standard rate'),
      none: words('ingen', 'ingen', 'none'),
    },
    'none',
  ),
  {
    name: 'grantEligible',
    type: 'number',
    unit: '1',
    default: '0',
    label: words('Tilskuddsberettiget andel', 'Tilskotsrett del', 'Grant-eligible share'),
  },
  {
    name: 'feeShare',
    type: 'number',
    unit: '1',
    default: '0',
    label: words('Andel gebyret kan dekke', 'Del gebyret kan dekkje', 'Share the waste fee may carry'),
  },
];

function attribute(
  name: string,
  label: Translated,
  options: Readonly<Record<string, Translated>>,
  standard?: string,
): PostingAttribute {
  const base = { name, type: 'choice', options: Object.keys(options), optionLabels: options, label } as const;
  return standard === undefined ? base : { ...base, default: standard };
}
