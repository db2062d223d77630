import { words } from '../../language/translated.ts';
import type { NumberField } from '../../scenario/field.ts';
import { date } from '../../scenario/fields/date.ts';
import { input } from '../../scenario/fields/input.ts';
import { number, share } from '../../scenario/fields/number.ts';
import { text } from '../../scenario/fields/text.ts';
import type { MemberList } from '../../scenario/group.ts';

/** The most times that an event may multiply a number. */
const mostTimes = 100;

const numberChanged = {
  input: input({
    label: words('Tallet det gjelder', 'Talet det gjeld', 'The number it is about'),
    help: words(
      'Et tall som kan endres over tid, som en pris, en leie eller en vekst.',
      'Eit tal som kan endrast over tid, som ein pris, ei leige eller ein vekst.',
      'A number that may change over time, such as a price, a rent or a growth rate.',
    ),
    allows: 'timedNumber',
  }),
};

const dateChanged = {
  input: input({
    label: words('Datoen det gjelder', 'Datoen det gjeld', 'The date it is about'),
    help: words(
      'En dato som ikke har vært når hendelsen inntreffer.',
      'Ein dato som ikkje har vore når hendinga kjem.',
      'A date that has not passed when the event happens.',
    ),
    allows: 'date',
  }),
};

const value = (
  label: NumberField['label'],
  help: NumberField['help'],
  more: Pick<NumberField, 'like' | 'min' | 'max'>,
) => number({ label, help, unit: '1', ...more });

/** What may happen: with a probability, in a month of a window, to one number or date. */
export const eventList: MemberList = {
  dimension: 'event',
  topic: 'event',
  path: 'events',
  label: words('Hendelser', 'Hendingar', 'Events'),
  memberLabel: words('Hendelse', 'Hending', 'Event'),
  outsideFormulas: true,
  fields: {
    label: text({
      label: words('Navn', 'Namn', 'Name'),
      help: words('Hva som kan skje.', 'Kva som kan skje.', 'What may happen.'),
    }),
    probability: share({
      label: words('Sannsynlighet', 'Sannsyn', 'Probability'),
      help: words(
        'Hvor sannsynlig det er at det skjer i løpet av perioden.',
        'Kor sannsynleg det er at det skjer i løpet av perioden.',
        'How likely it is to happen in the period.',
      ),
      certain: true,
    }),
    from: date({
      label: words('Tidligst', 'Tidlegast', 'Earliest'),
      help: words(
        'Første måned det kan skje. Hver måned i perioden er like sannsynlig.',
        'Fyrste månad det kan skje. Kvar månad i perioden er like sannsynleg.',
        'The first month it may happen. Each month of the period is equally likely.',
      ),
      span: { until: 'to' },
    }),
    to: date({
      label: words('Senest', 'Seinast', 'Latest'),
      help: words('Siste måned det kan skje.', 'Siste månad det kan skje.', 'The last month it may happen.'),
    }),
  },
  kinds: {
    set: {
      label: words('Et tall blir et annet', 'Eit tal blir eit anna', 'A number becomes another'),
      fields: {
        ...numberChanged,
        value: value(
          words('Nytt tall', 'Nytt tal', 'New number'),
          words(
            'Det tallet blir fra måneden det skjer. Kroner er i scenariets prisår.',
            'Det talet blir frå månaden det skjer. Kroner er i prisåret til scenariet.',
            "What the number is from the month it happens. Kroner are of the scenario's price year.",
          ),
          { like: { field: 'input', as: 'value' } },
        ),
      },
    },
    add: {
      label: words('Et tall øker eller synker', 'Eit tal aukar eller minkar', 'A number rises or falls'),
      fields: {
        ...numberChanged,
        value: value(
          words('Endring', 'Endring', 'Change'),
          words(
            'Det som legges til fra måneden det skjer; negativt når tallet synker. Kroner er i scenariets prisår.',
            'Det som blir lagt til frå månaden det skjer; negativt når talet minkar. Kroner er i prisåret til scenariet.',
            "What is added from the month it happens; negative when the number falls. Kroner are of the scenario's price year.",
          ),
          { like: { field: 'input', as: 'change' } },
        ),
      },
    },
    multiply: {
      label: words('Et tall ganges', 'Eit tal blir gonga', 'A number is multiplied'),
      fields: {
        ...numberChanged,
        value: value(
          words('Faktor', 'Faktor', 'Factor'),
          words(
            'Det tallet ganges med fra måneden det skjer: 2 er det dobbelte, 0,5 er halvparten.',
            'Det talet blir gonga med frå månaden det skjer: 2 er det doble, 0,5 er halvparten.',
            'What the number is multiplied by from the month it happens: 2 is twice, 0.5 is half.',
          ),
          { min: 0, max: mostTimes },
        ),
      },
    },
    setDate: {
      label: words('En dato blir en annen', 'Ein dato blir ein annan', 'A date becomes another'),
      fields: {
        ...dateChanged,
        date: date({
          label: words('Ny dato', 'Ny dato', 'New date'),
          help: words(
            'Datoen den blir, men aldri før måneden det skjer.',
            'Datoen han blir, men aldri før månaden det skjer.',
            'The date it becomes, but never before the month it happens.',
          ),
        }),
      },
    },
    moveDate: {
      label: words('En dato flyttes', 'Ein dato blir flytt', 'A date is moved'),
      fields: {
        ...dateChanged,
        months: number({
          label: words('Antall måneder', 'Talet på månader', 'Number of months'),
          help: words(
            'Så mange måneder senere; negativt for tidligere, men aldri før måneden det skjer.',
            'Så mange månader seinare; negativt for tidlegare, men aldri før månaden det skjer.',
            'So many months later; negative for earlier, but never before the month it happens.',
          ),
          unit: '1',
          min: -600,
          max: 600,
          whole: true,
          certain: true,
        }),
      },
    },
  },
};
