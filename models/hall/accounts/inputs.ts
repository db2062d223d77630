import { words } from '../../language/translated.ts';
import { choice } from '../../scenario/fields/choice.ts';
import { number, share } from '../../scenario/fields/number.ts';
import type { InputGroup } from '../../scenario/group.ts';
import { longestTerm } from './longestTerm.ts';
import { noneGiven } from '../../scenario/fields/defaultSources.ts';

/** The hall's legal form, its cash and its reserve. */
export const accountsInputs: InputGroup = {
  topic: 'accounts',
  path: 'accounts',
  label: words('Kasse og reserve', 'Kasse og reserve', 'Cash and reserve'),
  fields: {
    legalForm: choice({
      label: words('Organisering', 'Organisering', 'Legal form'),
      help: words(
        'Avgjør regnskapsregler og hva kommunens støtte er. En enhet i kommunen låner likviditet av kommunekassen i piloten.',
        'Avgjer rekneskapsreglar og kva støtta frå kommunen er. Ei eining i kommunen låner likviditet av kommunekassa i piloten.',
        'Decides the accounting rules and what owner support is. A unit borrows liquidity from the municipality during the pilot.',
      ),
      options: {
        unit: words('Enhet i kommunen', 'Eining i kommunen', 'Unit of the municipality'),
        kf: words('Kommunalt foretak', 'Kommunalt føretak', 'Municipal enterprise (KF)'),
        iks: words('Interkommunalt selskap', 'Interkommunalt selskap', 'Inter-municipal company (IKS)'),
        as: words('Aksjeselskap', 'Aksjeselskap', 'Limited company (AS)'),
      },
      default: 'unit',
    }),
    openingCash: number({
      label: words('Kassebeholdning ved start', 'Kassebehaldning ved start', 'Opening cash'),
      help: words(
        'Penger på konto før første måned (for en enhet: mellomregning med kommunekassen).',
        'Pengar på konto før fyrste månad (for ei eining: mellomrekning med kommunekassa).',
        'Money in the account before the first month (for a unit: the account with the municipality).',
      ),
      unit: 'NOK',
      min: -1_000_000_000,
      max: 1_000_000_000,
      default: 0,
      defaultSource: {
        status: 'assumed',
        source: words(
          'Ingenting om det ikke er oppgitt',
          'Ingenting om det ikkje er oppgitt',
          'Nothing unless it is given',
        ),
      },
      extensive: true,
    }),
    floor: number({
      label: words('Minstegrense for kassen', 'Minstegrense for kassa', 'Cash floor'),
      help: words(
        'Kassen skal ikke under dette etter piloten. I løpende kroner.',
        'Kassa skal ikkje under dette etter piloten. I løpande kroner.',
        'Cash must not go below this after the pilot. In nominal kroner.',
      ),
      unit: 'NOK',
      min: -1_000_000_000,
      max: 1_000_000_000,
      default: 0,
      defaultSource: {
        status: 'assumed',
        source: words('Null: ingen kassekreditt', 'Null: ingen kassekreditt', 'Zero: no overdraft'),
      },
      extensive: true,
    }),
    paymentDays: number({
      label: words(
        'Betalingsfrist på regninger (dager)',
        'Betalingsfrist på rekningar (dagar)',
        'Payment term of bills (days)',
      ),
      help: words(
        'Dager fra hallen får en regning til den betales. Lønn betales med en gang.',
        'Dagar frå hallen får ei rekning til ho blir betalt. Løn blir betalt med ein gong.',
        'Days from receiving a bill to paying it. Wages are paid at once.',
      ),
      unit: '1',
      min: 0,
      max: longestTerm,
      default: 0,
      defaultSource: {
        status: 'assumed',
        source: words(
          'Straks om det ikke er oppgitt',
          'Straks om det ikkje er oppgitt',
          'At once unless it is given',
        ),
      },
      advanced: true,
    }),
    collectionDays: number({
      label: words(
        'Betalingsfrist for kunder (dager)',
        'Betalingsfrist for kundar (dagar)',
        'Payment term of customers (days)',
      ),
      help: words(
        'Dager fra salg til pengene er på konto. Kortsalg er 0.',
        'Dagar frå sal til pengane er på konto. Kortsal er 0.',
        'Days from a sale to the money. Card sales are 0.',
      ),
      unit: '1',
      min: 0,
      max: longestTerm,
      default: 0,
      defaultSource: {
        status: 'assumed',
        source: words(
          'Straks om det ikke er oppgitt',
          'Straks om det ikkje er oppgitt',
          'At once unless it is given',
        ),
      },
      advanced: true,
    }),
    cashRate: number({
      label: words('Rente på innskudd', 'Rente på innskot', 'Interest on deposits'),
      help: words(
        'Nominell årlig rente på positiv kasse. 0 er vanlig for en enhet.',
        'Nominell årleg rente på positiv kasse. 0 er vanleg for ei eining.',
        'Nominal yearly rate on positive cash. 0 is usual for a unit.',
      ),
      unit: '1/year',
      shownIn: '%/year',
      min: 0,
      max: 0.2,
      default: 0,
      defaultSource: noneGiven,
      timed: ['years'],
      advanced: true,
    }),
    currentBudget: number({
      label: words(
        'Dagens nettobudsjett i året',
        'Nettobudsjettet i dag i året',
        'Current net budget a year',
      ),
      help: words(
        'Det kommunen allerede bruker på dette i året. Tiltak i økonomiplanen regnes mot det. Kan stå tomt.',
        'Det kommunen alt bruker på dette i året. Tiltak i økonomiplanen blir rekna mot det. Kan stå tomt.',
        'What the municipality already spends on this a year; measures in the four-year plan are counted against it. May be left empty.',
      ),
      unit: 'NOK0',
      min: 0,
      max: 1_000_000_000,
      default: 0,
      defaultSource: {
        status: 'assumed',
        source: words(
          'Ingenting om det ikke er oppgitt',
          'Ingenting om det ikkje er oppgitt',
          'Nothing unless it is given',
        ),
      },
      index: { member: 'general' },
      extensive: true,
    }),
    openingReserve: number({
      label: words('Reserve ved start', 'Reserve ved start', 'Opening reserve'),
      help: words(
        'Oppsparte frie midler satt av til hallen. Reserven er et krav på kassen, ikke egne penger ved siden av.',
        'Oppsparte frie midlar sette av til hallen. Reserven er eit krav på kassa, ikkje eigne pengar ved sida av.',
        'Free savings set aside for the hall. The reserve is a claim on the cash, not money beside it.',
      ),
      unit: 'NOK',
      min: 0,
      max: 1_000_000_000,
      default: 0,
      defaultSource: {
        status: 'assumed',
        source: words(
          'Ingenting om det ikke er oppgitt',
          'Ingenting om det ikkje er oppgitt',
          'Nothing unless it is given',
        ),
      },
      extensive: true,
    }),
    surplusKept: share({
      label: words(
        'Andel av overskudd som beholdes',
        'Del av overskot som blir halde att',
        'Share of surplus kept',
      ),
      help: words(
        'Hvor stor del av et årsoverskudd hallen får sette av. Resten tilfaller eieren.',
        'Kor stor del av eit årsoverskot hallen får setje av. Resten går til eigaren.',
        "How much of a year's surplus the hall may set aside. The rest falls to the owner.",
      ),
      default: 1,
      defaultSource: {
        status: 'assumed',
        source: words(
          'Alt om det ikke er oppgitt',
          'Alt om det ikkje er oppgitt',
          'All of it unless it is given',
        ),
      },
      advanced: true,
    }),
  },
};
