import { words } from '../../language/translated.ts';
import { choice } from '../../scenario/fields/choice.ts';
import { number, share } from '../../scenario/fields/number.ts';
import type { InputGroup } from '../../scenario/group.ts';

/** What counts for the municipality as a whole and for society, beside the hall's own money. */
export const perspectivesInputs: InputGroup = {
  topic: 'perspectives',
  path: 'perspectives',
  label: words(
    'Kommunen samlet og samfunnet',
    'Kommunen samla og samfunnet',
    'The municipality as a whole and society',
  ),
  fields: {
    internalDisplacement: share({
      label: words(
        'Egne uttak som erstatter nykjøp',
        'Eigne uttak som erstattar nykjøp',
        'Own use that replaces purchases',
      ),
      help: words(
        'Hvor ofte enheten ellers hadde kjøpt nytt. Ikke målt noe sted; prøv 50–100 %.',
        'Kor ofte eininga elles hadde kjøpt nytt. Ikkje målt nokon stad; prøv 50–100 %.',
        'How often the unit would otherwise have bought new. Measured nowhere; try 50–100 %.',
      ),
      default: 0.8,
      defaultSource: {
        status: 'assumed',
        source: words('Ingen målt andel funnet', 'Ingen målt del funnen', 'No measured share found'),
      },
    }),
    frameworkFactor: number({
      label: words(
        'Rammeavtalens pris av nypris',
        'Prisen i rammeavtalen av nypris',
        'Framework price over list price',
      ),
      help: words(
        'Kommunen betaler sjelden full nypris.',
        'Kommunen betaler sjeldan full nypris.',
        'The municipality seldom pays the full price.',
      ),
      unit: '1',
      shownIn: '%',
      min: 0,
      aboveMin: true,
      max: 1,
      default: 0.9,
      defaultSource: {
        status: 'assumed',
        source: words('Antakelse; spør innkjøp', 'Føresetnad; spør innkjøp', 'Assumption; ask procurement'),
      },
    }),
    residualValue: choice({
      label: words('Restverdi i nåverdien', 'Restverdi i noverdien', 'Residual value in the present value'),
      help: words(
        'Om bokført verdi av anleggene etter det siste året regnes med. Uten er det forsiktige.',
        'Om bokført verdi av anlegga etter det siste året blir rekna med. Utan er det forsiktige.',
        'Whether the book value of the assets after the last year counts. Without it is the cautious choice.',
      ),
      options: {
        none: words('Ingen', 'Ingen', 'None'),
        bookValue: words('Bokført verdi', 'Bokført verdi', 'Book value'),
      },
      default: 'none',
      advanced: true,
    }),
    buildingCouldBeLet: choice({
      label: words(
        'Kommunale bygg kunne vært leid ut',
        'Kommunale bygg kunne vore leigde ut',
        'Municipal buildings could be let',
      ),
      help: words(
        'Da er tapt leie en kostnad for kommunen.',
        'Då er tapt leige ein kostnad for kommunen.',
        'Then rent forgone is a cost to the municipality.',
      ),
      options: { no: words('Nei', 'Nei', 'No'), yes: words('Ja', 'Ja', 'Yes') },
      default: 'no',
    }),
    yearlyServiceCost: number({
      label: words(
        'Det felles administrasjon virkelig koster i året',
        'Det felles administrasjon verkeleg kostar i året',
        'What shared administration really costs a year',
      ),
      help: words(
        'Lønn, regnskap, IT og ledelse kommunen bruker mer av fordi hallen finnes. Påslaget hallen betaler, er bare flytting av penger; dette er det kommunen samlet og samfunnet bærer.',
        'Løn, rekneskap, IT og leiing kommunen bruker meir av fordi hallen finst. Påslaget hallen betaler, er berre flytting av pengar; dette er det kommunen samla og samfunnet ber.',
        'Payroll, accounts, IT and management that the municipality uses more of because of the hall. The overhead the hall pays only moves money; this is what the municipality as a whole and society bear.',
      ),
      unit: 'NOK0/year',
      min: 0,
      max: 100_000_000,
      default: 0,
      defaultSource: {
        status: 'assumed',
        source: words(
          'Ingen om det ikke er oppgitt; betaler hallen et påslag, blir det sagt fra',
          'Ingen om det ikkje er oppgitt; betaler hallen eit påslag, blir det sagt frå',
          'None unless it is given; where the hall pays overhead, it is pointed out',
        ),
      },
      index: { member: 'wages' },
      timed: ['steps', 'years'],
      extensive: true,
    }),
    carbonPrice: number({
      label: words('Karbonpris', 'Karbonpris', 'Carbon price'),
      help: words(
        'Kroner per tonn CO₂-ekvivalent. Opptrapping til 2 000 (2020-kroner) i 2030.',
        'Kroner per tonn CO₂-ekvivalent. Opptrapping til 2 000 (2020-kroner) i 2030.',
        'Kroner per tonne of CO₂ equivalents, rising to 2,000 (2020 kroner) in 2030.',
      ),
      unit: 'NOK0/tonneCO2e',
      min: 0,
      max: 100_000,
      default: {
        value: 2530,
        priceYear: 2026,
        years: {
          '2024': 1265,
          '2025': 1454,
          '2026': 1686,
          '2027': 1897,
          '2028': 2108,
          '2029': 2319,
          '2030': 2530,
        },
      },
      defaultSource: {
        status: 'assumed',
        source: words(
          '2024 foreslått (1 176), 2025 ikke kontrollert (1 405), opp til 2 000 (2020-kr) i 2030, så uendret; alt i 2026-kroner',
          '2024 føreslått (1 176), 2025 ikkje kontrollert (1 405), opp til 2 000 (2020-kr) i 2030, så uendra; alt i 2026-kroner',
          '2024 proposed (1,176), 2025 unverified (1,405), rising to 2,000 (2020 kroner) in 2030, constant after; all in 2026 kroner',
        ),
      },
      index: { member: 'general' },
      timed: ['years'],
    }),
    carbonPaidInNewGoods: number({
      label: words(
        'Karbonavgift som alt ligger i nyprisen',
        'Karbonavgift som alt ligg i nyprisen',
        'Carbon charges already in the price of new goods',
      ),
      help: words(
        'Trekkes fra nyprisen, så utslippet ikke telles to ganger.',
        'Blir trekt frå nyprisen, så utsleppet ikkje blir talt to gonger.',
        'Deducted from the price of new goods, so that emissions are not counted twice.',
      ),
      unit: 'NOK0/tonneCO2e',
      min: 0,
      max: 100_000,
      default: 0,
      defaultSource: {
        status: 'assumed',
        source: words('Ingen kilde funnet', 'Inga kjelde funnen', 'No source found'),
      },
      index: { member: 'general' },
      advanced: true,
    }),
    taxFinancingCost: share({
      label: words('Skattefinansieringskostnad', 'Skattefinansieringskostnad', 'Tax-financing cost'),
      help: words(
        'Kostnad per krone av offentlige midler.',
        'Kostnad per krone av offentlege midlar.',
        'Cost per krone of public money.',
      ),
      default: 0.2,
      defaultSource: {
        status: 'assumed',
        source: words(
          'R-109, satsen er ikke kontrollert',
          'R-109, satsen er ikkje kontrollert',
          'R-109, rate unverified',
        ),
      },
    }),
    discountRate: number({
      label: words('Kalkulasjonsrente', 'Kalkulasjonsrente', 'Discount rate'),
      help: words('Real, per år.', 'Real, per år.', 'Real, per year.'),
      unit: '1',
      shownIn: '%',
      min: 0,
      max: 0.2,
      default: 0.04,
      defaultSource: {
        status: 'assumed',
        source: words(
          'R-109: 4 % for år 0–40, vel etablert, tallene står ikke i utdraget',
          'R-109: 4 % for år 0–40, vel etablert, tala står ikkje i utdraget',
          'R-109: 4 % for years 0–40, well established, figures not in the excerpt',
        ),
      },
    }),
  },
};
