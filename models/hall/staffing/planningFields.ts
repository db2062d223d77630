import type { z } from 'zod';
import { words } from '../../language/translated.ts';
import { choice } from '../../scenario/fields/choice.ts';
import { number, share } from '../../scenario/fields/number.ts';

/** A role staffed by a fixed plan. */
export const planFields: Readonly<Record<string, z.ZodType>> = {
  plannedFte: number({
    label: words('Årsverk', 'Årsverk', 'Full-time equivalents'),
    help: words(
      'Hvor mange hele stillinger. Kan endres fra en dato.',
      'Kor mange heile stillingar. Kan endrast frå ein dato.',
      'How many full positions. May change from a date.',
    ),
    unit: 'FTE',
    min: 0,
    max: 1000,
    timed: ['steps', 'years'],
    extensive: true,
  }),
  handlingShare: share({
    label: words(
      'Andel av tiden til mottak og klargjøring',
      'Del av tida til mottak og klargjering',
      'Share of time for intake and preparation',
    ),
    help: words(
      'Resten går til salg, ledelse og annet. Begrenser hvor mye hallen rekker å ta imot.',
      'Resten går til sal, leiing og anna. Avgrensar kor mykje hallen rekk å ta imot.',
      'The rest goes to sale, management and other work. It limits how much the hall can take in.',
    ),
    default: 1,
    defaultSource: {
      status: 'assumed',
      source: words(
        'All tid om det ikke er oppgitt',
        'All tid om det ikkje er oppgitt',
        'All time unless it is given',
      ),
    },
  }),
  sickCover: share({
    label: words('Vikar ved sykdom', 'Vikar ved sjukdom', 'Cover for sickness'),
    help: words(
      'Hvor stor del av fraværet som dekkes av vikar. Bemanning etter arbeidsmengde dekker det allerede.',
      'Kor stor del av fråværet som blir dekt av vikar. Bemanning etter arbeidsmengd dekkjer det alt.',
      'How much of the absence is covered by substitutes. Staffing by workload covers it already.',
    ),
    default: 0,
    defaultSource: {
      status: 'assumed',
      source: words(
        'Ingen vikar om det ikke er oppgitt',
        'Ingen vikar om det ikkje er oppgitt',
        'No cover unless it is given',
      ),
    },
    advanced: true,
  }),
};

/** A role staffed by the work there is. */
export const workloadFields: Readonly<Record<string, z.ZodType>> = {
  intakeShare: shareOf(words('mottak', 'mottak', 'intake')),
  preparationShare: shareOf(words('klargjøring', 'klargjering', 'preparation')),
  saleShare: shareOf(words('salg', 'sal', 'sale')),
  transportShare: shareOf(words('transport', 'transport', 'transport')),
  openingShare: shareOf(words('åpningstid', 'opningstid', 'opening hours')),
  minimumFte: number({
    label: words('Minst årsverk', 'Minst årsverk', 'Least FTE'),
    help: words('Færre blir det aldri.', 'Færre blir det aldri.', 'There are never fewer.'),
    unit: 'FTE',
    min: 0,
    max: 1000,
    default: 0,
    defaultSource: {
      status: 'assumed',
      source: words(
        'Ingen minstebemanning om det ikke er oppgitt',
        'Inga minstebemanning om det ikkje er oppgitt',
        'No minimum unless it is given',
      ),
    },
    extensive: true,
  }),
  fteStep: number({
    label: words('Rundes opp til nærmeste', 'Blir runda opp til næraste', 'Rounded up to the nearest'),
    help: words(
      'For eksempel 0,5: bare halve og hele stillinger. 0 gir ingen avrunding.',
      'Til dømes 0,5: berre halve og heile stillingar. 0 gir inga avrunding.',
      'For example 0.5: only half and full positions. 0 means no rounding.',
    ),
    unit: 'FTE',
    min: 0,
    max: 10,
    default: 0,
    defaultSource: {
      status: 'assumed',
      source: words(
        'Ingen avrunding om det ikke er oppgitt',
        'Inga avrunding om det ikkje er oppgitt',
        'No rounding unless it is given',
      ),
    },
    extensive: true,
  }),
  adjusted: choice({
    label: words('Tilpasses', 'Blir tilpassa', 'Adjusted'),
    help: words(
      'Hvert år etter snittet året før, eller hver måned.',
      'Kvart år etter snittet året før, eller kvar månad.',
      "Each year from last year's mean, or each month.",
    ),
    options: {
      yearly: words('Hvert år', 'Kvart år', 'Yearly'),
      monthly: words('Hver måned', 'Kvar månad', 'Monthly'),
    },
    default: 'yearly',
  }),
};

function shareOf(work: { readonly nb: string; readonly nn: string; readonly en: string }): z.ZodType {
  return share({
    label: words(`Andel av ${work.nb}`, `Del av ${work.nn}`, `Share of ${work.en}`),
    help: words(
      `Hvor stor del av timene til ${work.nb} denne stillingen tar. Andelene av et slag arbeid summerer til 100 %, om ikke stillinger med fast plan tar resten.`,
      `Kor stor del av timane til ${work.nn} denne stillinga tek. Delane av eit slag arbeid summerer til 100 %, om ikkje stillingar med fast plan tek resten.`,
      `How much of the hours of ${work.en} this role takes. The shares of one kind of work sum to 100 %, unless roles by plan take the rest.`,
    ),
    default: 0,
    defaultSource: {
      status: 'assumed',
      source: words(
        'Ingen andel om det ikke er oppgitt',
        'Ingen del om det ikkje er oppgitt',
        'No share unless it is given',
      ),
    },
  });
}
