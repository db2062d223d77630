import { words, type Translated } from '../../language/translated.ts';
import { number, share } from '../../scenario/fields/number.ts';

const origin = (label: Translated, standard: number) =>
  share({
    label,
    help: words(
      'Hvor varene kommer fra. De tre andelene summerer til 100 %. Avgjør hva gebyret kan dekke og hva kommunen sparer.',
      'Kvar varene kjem frå. Dei tre delane summerer til 100 %. Avgjer kva gebyret kan dekkje og kva kommunen sparer.',
      'Where the goods come from. The three shares sum to 100 %. They decide what the fee may cover and what the municipality saves.',
    ),
    default: standard,
    defaultSource: {
      status: 'assumed',
      source: words(
        'Alt fra husholdninger om det ikke er oppgitt',
        'Alt frå hushald om det ikkje er oppgitt',
        'All from households unless it is given',
      ),
    },
  });

/** Where a stream comes from, and what it replaces. */
export const originFields = {
  fromHouseholds: origin(words('Andel fra husholdninger', 'Del frå hushald', 'Share from households'), 1),
  fromMunicipality: origin(words('Andel fra kommunen', 'Del frå kommunen', 'Share from the municipality'), 0),
  fromBusinesses: origin(words('Andel fra næringsliv', 'Del frå næringsliv', 'Share from businesses'), 0),
  saleDisplacement: share({
    label: words(
      'Solgte varer som erstatter nye',
      'Selde varer som erstattar nye',
      'Goods sold that replace new ones',
    ),
    help: words(
      'Hvor stor del av det som selges, som ellers hadde blitt kjøpt nytt. Ikke målt noe sted; 50–100 % er vanlig å prøve.',
      'Kor stor del av det som blir selt, som elles hadde blitt kjøpt nytt. Ikkje målt nokon stad; 50–100 % er vanleg å prøve.',
      'How much of what is sold would otherwise have been bought new. Measured nowhere; 50–100 % is usual to try.',
    ),
    default: 0.7,
    defaultSource: {
      status: 'assumed',
      source: words('Ingen målt andel funnet', 'Ingen målt del funnen', 'No measured share found'),
    },
    advanced: true,
  }),
  giftDisplacement: share({
    label: words(
      'Gitte varer som erstatter nye',
      'Gitte varer som erstattar nye',
      'Goods given that replace new ones',
    ),
    help: words(
      'Det samme for det som gis bort.',
      'Det same for det som blir gitt bort.',
      'The same for what is given away.',
    ),
    default: 0.4,
    defaultSource: {
      status: 'assumed',
      source: words('Ingen målt andel funnet', 'Ingen målt del funnen', 'No measured share found'),
    },
    advanced: true,
  }),
  purchaseShare: share({
    label: words(
      'Andel av innkjøpene som skal dekkes av ombruk',
      'Del av innkjøpa som skal dekkjast av ombruk',
      'Share of purchases to be covered by reuse',
    ),
    help: words(
      'Målet for kommunens egne innkjøp. Brukes når innkjøpene er skrevet inn.',
      'Målet for kommunen sine eigne innkjøp. Blir brukt når innkjøpa er skrivne inn.',
      "The target for the municipality's own purchases. Used when the purchases are entered.",
    ),
    default: 0,
    defaultSource: {
      status: 'assumed',
      source: words(
        'Ikke noe mål om det ikke er oppgitt',
        'Ikkje noko mål om det ikkje er oppgitt',
        'No target unless it is given',
      ),
    },
    timed: ['steps', 'years'],
    advanced: true,
  }),
  avoidedEmissions: number({
    label: words('Unngåtte utslipp per tonn', 'Unngåtte utslepp per tonn', 'Emissions avoided per tonne'),
    help: words(
      'Tonn CO₂-ekvivalenter per tonn som erstatter nytt. Spennet i kildene er tjue ganger; bruk produktets eget tall.',
      'Tonn CO₂-ekvivalentar per tonn som erstattar nytt. Spennet i kjeldene er tjue gonger; bruk talet til produktet.',
      'Tonnes of CO₂ equivalents per tonne that replaces new. Sources differ twentyfold; use the figure of the product.',
    ),
    unit: 'tonneCO2e/tonne',
    min: -100,
    max: 100,
    default: 0.9,
    defaultSource: {
      status: 'assumed',
      source: words('Blandede varer 0,17–3,6 t/t', 'Blanda varer 0,17–3,6 t/t', 'Mixed goods 0.17–3.6 t/t'),
    },
  }),
};
