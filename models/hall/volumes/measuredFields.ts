import type { z } from 'zod';
import { words } from '../../language/translated.ts';
import { number } from '../../scenario/fields/number.ts';

/** The inputs of a stream that are per tonne or per item, depending on how the stream is measured. */
function measuredFields(measure: 'tonne' | 'item'): Readonly<Record<string, z.ZodType>> {
  const [nb, nn, en] = measure === 'tonne' ? ['tonn', 'tonn', 'tonne'] : ['stk.', 'stk.', 'item'];
  const hours = (label: readonly [string, string, string], help: readonly [string, string, string]) =>
    number({
      label: words(`${label[0]} per ${nb}`, `${label[1]} per ${nn}`, `${label[2]} per ${en}`),
      help: words(...help),
      unit: `hour/${measure}`,
      min: 0,
      max: 1000,
      default: 0,
      defaultSource: {
        status: 'assumed',
        source: words(
          'Ingen timer om de ikke er oppgitt',
          'Ingen timar om dei ikkje er oppgitt',
          'No hours unless they are given',
        ),
      },
    });
  return {
    yearlyPotential: number({
      label: words(`Potensial (${nb} i året)`, `Potensial (${nn} i året)`, `Potential (${en}s a year)`),
      help: words(
        'Alt som oppstår i området i løpet av et år, også det hallen aldri får se.',
        'Alt som oppstår i området i løpet av eit år, også det hallen aldri får sjå.',
        'All that arises in the area in a year, also what the hall never sees.',
      ),
      unit: `${measure}/year`,
      min: 0,
      max: 10_000_000,
      extensive: true,
    }),
    salesPrice: number({
      label: words(`Pris per ${nb}`, `Pris per ${nn}`, `Price per ${en}`),
      help: words(
        'Snittpris kunden betaler. Er salget momspliktig, trekkes momsen fra.',
        'Snittpris kunden betaler. Er salet momspliktig, blir momsen trekt frå.',
        'Average price the customer pays. Where sales are liable to VAT, it is deducted.',
      ),
      unit: `NOK0/${measure}`,
      ...(measure === 'tonne' ? { usual: { low: 10_000, high: 40_000 } } : {}),
      min: 0,
      max: 1_000_000,
      index: { member: 'sales' },
      timed: ['steps', 'years'],
    }),
    internalDemand: number({
      label: words(`Kommunens egen bruk (${nb} i året)`, `Kommunen sin eigen bruk (${nn} i året)`, `The municipality's own use (${en}s a year)`), // prettier-ignore
      help: words(
        'Det kommunens egne enheter henter i hallen. Går ut før salg.',
        'Det kommunen sine eigne einingar hentar i hallen. Går ut før sal.',
        "What the municipality's own units take from the hall, before anything is sold.",
      ),
      unit: `${measure}/year`,
      min: 0,
      max: 10_000_000,
      default: 0,
      defaultSource: {
        status: 'assumed',
        source: words(
          'Ingen egen bruk om det ikke er oppgitt',
          'Ingen eigen bruk om det ikkje er oppgitt',
          'No own use unless it is given',
        ),
      },
      extensive: true,
      timed: ['steps', 'years'],
    }),
    yearlyPurchases: number({
      label: words('Kommunens kjøp av nye slike varer i året', 'Kommunen sine kjøp av nye slike varer i året', "The municipality's purchases of such new goods a year"), // prettier-ignore
      help: words(
        'Kroner i året før ombruk. Sammen med målet under og nyprisen blir dette egen bruk, i stedet for mengden over. Uten nypris blir egen bruk 0.',
        'Kroner i året før ombruk. Saman med målet under og nyprisen blir dette eigen bruk, i staden for mengda over. Utan nypris blir eigen bruk 0.',
        'Kroner a year before reuse. With the target below and the price of new goods it gives own use, instead of the volume above. Without that price own use is 0.',
      ),
      unit: 'NOK0/year',
      min: 0,
      max: 10_000_000_000,
      optional: true,
      index: { member: 'newGoods' },
      extensive: true,
    }),
    internalPrice: number({
      label: words(`Internpris per ${nb}`, `Internpris per ${nn}`, `Internal price per ${en}`),
      help: words(
        'Det egne enheter betaler. 0 er vanlig; spart innkjøp er ikke inntekt i hallen.',
        'Det eigne einingar betaler. 0 er vanleg; spart innkjøp er ikkje inntekt i hallen.',
        'What own units pay. 0 is usual; avoided purchases are not income of the hall.',
      ),
      unit: `NOK0/${measure}`,
      min: 0,
      max: 1_000_000,
      default: 0,
      defaultSource: {
        status: 'assumed',
        source: words(
          'Egne enheter betaler sjelden; overføringer innen kommunen er ikke salg',
          'Eigne einingar betaler sjeldan; overføringar innanfor kommunen er ikkje sal',
          'Own units seldom pay; transfers within a municipality are no sale',
        ),
      },
      index: { member: 'sales' },
    }),
    newPrice: number({
      label: words(`Nypris per ${nb}, uten moms`, `Nypris per ${nn}, utan moms`, `Price of new goods per ${en}, excluding VAT`), // prettier-ignore
      help: words(
        'Det tilsvarende nye koster. Brukes i gevinster og i det som går tapt, aldri i hallens kasse.',
        'Det tilsvarande nye kostar. Blir brukt i gevinstar og i det som går tapt, aldri i kassa til hallen.',
        "What the same costs new. Used for gains and for what is lost, never in the hall's cash.",
      ),
      unit: `NOK0/${measure}`,
      min: 0,
      max: 10_000_000,
      default: 0,
      defaultSource: {
        status: 'assumed',
        source: words(
          'Ingenting regnes med om det ikke er oppgitt',
          'Ingenting blir rekna med om det ikkje er oppgitt',
          'Nothing is claimed unless it is given',
        ),
      },
      index: { member: 'newGoods' },
    }),
    rentalPrice: number({
      label: words(
        `Utleiepris per ${nb} i året`,
        `Utleigepris per ${nn} i året`,
        `Rental price per ${en} a year`,
      ),
      help: words('For varer som er leid ut.', 'For varer som er leigde ut.', 'For goods rented out.'),
      unit: `NOK0/${measure}/year`,
      min: 0,
      max: 1_000_000,
      default: 0,
      defaultSource: {
        status: 'assumed',
        source: words(
          'Ingenting om det ikke er oppgitt',
          'Ingenting om det ikkje er oppgitt',
          'Nothing unless it is given',
        ),
      },
      index: { member: 'sales' },
      advanced: true,
    }),
    demand: number({
      label: words(`Etterspørsel (${nb} i året)`, `Etterspurnad (${nn} i året)`, `Demand (${en}s a year)`),
      help: words(
        'Det mest markedet vil ta. Tomt betyr ingen grense.',
        'Det mest marknaden vil ta. Tomt tyder inga grense.',
        'The most the market will take. Empty means no limit.',
      ),
      unit: `${measure}/year`,
      min: 0,
      max: 10_000_000,
      optional: true,
      extensive: true,
      timed: ['steps', 'years'],
    }),
    referencePrice: number({
      label: words(`Pris etterspørselen gjelder for, per ${nb}`, `Pris etterspurnaden gjeld for, per ${nn}`, `Price that demand is stated for, per ${en}`), // prettier-ignore
      help: words(
        'Brukes sammen med priselastisiteten.',
        'Blir brukt saman med priselastisiteten.',
        'Used with the price elasticity.',
      ),
      unit: `NOK0/${measure}`,
      min: 0,
      aboveMin: true,
      max: 1_000_000,
      optional: true,
      index: { member: 'sales' },
      advanced: true,
    }),
    storageNeed: number({
      label: words(`Lagerplass per ${nb}`, `Lagerplass per ${nn}`, `Storage per ${en}`),
      help: words(
        'Gulvplass som trengs på lageret, med ganger.',
        'Golvplass som trengst på lageret, med gangar.',
        'Floor space needed in storage, with aisles.',
      ),
      unit: `m2/${measure}`,
      min: 0,
      max: 1000,
      default: 0,
      defaultSource: {
        status: 'assumed',
        source: words(
          'Ingen lagergrense om det ikke er oppgitt',
          'Inga lagergrense om det ikkje er oppgitt',
          'No storage limit unless it is given',
        ),
      },
    }),
    intakeHours: hours(['Mottakstimer', 'Mottakstimar', 'Intake hours'], ['Arbeid med å ta imot og registrere.', 'Arbeid med å ta imot og registrere.', 'Work of receiving and registering.']), // prettier-ignore
    preparationHours: hours(['Klargjøringstimer', 'Klargjeringstimar', 'Preparation hours'], ['Arbeid med å rense, reparere og merke.', 'Arbeid med å reinse, reparere og merkje.', 'Work of cleaning, repairing and labelling.']), // prettier-ignore
    saleHours: hours(['Salgstimer', 'Salstimar', 'Sale hours'], ['Arbeid i butikken per enhet solgt.', 'Arbeid i butikken per eining seld.', 'Work in the shop per unit sold.']), // prettier-ignore
    transportHours: hours(['Transporttimer', 'Transporttimar', 'Transport hours'], ['Arbeid med henting og levering.', 'Arbeid med henting og levering.', 'Work of collection and delivery.']), // prettier-ignore
  };
}

/** The inputs of a stream measured in tonnes. */
export const tonneFields = measuredFields('tonne');

/** The inputs of a stream measured in items, with the weight that turns them into tonnes. */
export const itemFields: Readonly<Record<string, z.ZodType>> = {
  itemWeight: number({
    label: words('Vekt per stk.', 'Vekt per stk.', 'Weight per item'),
    help: words('Snittvekt. Alt regnes i tonn.', 'Snittvekt. Alt blir rekna i tonn.', 'Average weight. Everything is computed in tonnes.'), // prettier-ignore
    unit: 'tonne/item',
    shownIn: 'kg/item',
    min: 0,
    aboveMin: true,
    max: 10,
  }),
  ...measuredFields('item'),
};
