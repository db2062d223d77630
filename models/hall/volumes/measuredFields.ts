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
      defaultSource: { status: 'assumed', source: 'No hours unless they are given' },
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
        'Snittpris på det som selges, uten moms.',
        'Snittpris på det som blir selt, utan moms.',
        'Average price of what is sold, excluding VAT.',
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
      defaultSource: { status: 'assumed', source: 'No own use unless it is given' },
      extensive: true,
      timed: ['steps', 'years'],
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
        source: 'Own units seldom pay; transfers within a municipality are no sale',
      },
      index: { member: 'sales' },
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
      defaultSource: { status: 'assumed', source: 'No storage limit unless it is given' },
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
