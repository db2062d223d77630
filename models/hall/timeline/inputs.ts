import { words } from '../../language/translated.ts';
import { date } from '../../scenario/fields/date.ts';
import { number } from '../../scenario/fields/number.ts';
import { choice } from '../../scenario/fields/choice.ts';
import { text } from '../../scenario/fields/text.ts';
import type { InputGroup, MemberList } from '../../scenario/group.ts';

/** When the run starts, how long it is, and when the hall opens and closes. */
export const timelineInputs: InputGroup = {
  topic: 'timeline',
  path: 'timeline',
  label: words('Tid', 'Tid', 'Time'),
  fields: {
    start: date({
      label: words('Første måned', 'Fyrste månad', 'First month'),
      help: words(
        'Måneden beregningen begynner. Som regel når de første utgiftene kommer.',
        'Månaden utrekninga tek til. Som regel når dei fyrste utgiftene kjem.',
        'The month the calculation begins, usually when the first costs arise.',
      ),
      plain: true,
    }),
    years: number({
      label: words('Antall år', 'Talet på år', 'Number of years'),
      help: words(
        'Hvor mange år som regnes ut. Femten er vanlig; konklusjonen trenger minst ett helt år etter piloten.',
        'Kor mange år som blir rekna ut. Femten er vanleg; konklusjonen treng minst eitt heilt år etter piloten.',
        'How many years are computed. Fifteen is usual; the verdict needs at least one full year after the pilot.',
      ),
      unit: '1',
      min: 1,
      max: 40,
      default: 15,
      defaultSource: {
        status: 'assumed',
        source: words(
          'Vanlig lengde på en beregning',
          'Vanleg lengd på ei utrekning',
          'Usual length of a calculation',
        ),
      },
      whole: true,
      certain: true,
    }),
    opening: date({
      label: words('Åpning', 'Opning', 'Opening'),
      help: words(
        'Første måned hallen tar imot varer.',
        'Fyrste månad hallen tek imot varer.',
        'The first month the hall takes in goods.',
      ),
      default: { milestone: 'start', months: 0 },
    }),
    closing: date({
      label: words('Stenging', 'Stenging', 'Closing'),
      help: words(
        'Første måned hallen er stengt. Vanligvis etter siste måned. Stillinger, lokaler, egne linjer, faste driftsutgifter og støtte slutter måneden før, om de ikke har sin egen siste måned; lån løper videre.',
        'Fyrste månad hallen er stengd. Vanlegvis etter siste månad. Stillingar, lokale, eigne linjer, faste driftsutgifter og støtte sluttar månaden før, om dei ikkje har sin eigen siste månad; lån går vidare.',
        'The first month the hall is closed; normally after the last month. Roles, premises, free lines, fixed operating costs and support end the month before, unless they have a last month of their own; loans run on.',
      ),
      default: { milestone: 'end', months: 1 },
      advanced: true,
    }),
  },
};

/** The period that time-limited grants pay for, if there is one. */
export const pilotInputs: InputGroup = {
  topic: 'pilot',
  path: 'pilot',
  label: words('Pilotperiode', 'Pilotperiode', 'Pilot period'),
  fields: {
    kind: choice({
      label: words('Pilot', 'Pilot', 'Pilot'),
      help: words(
        'Om hallen starter som et prosjekt med midlertidige penger.',
        'Om hallen startar som eit prosjekt med mellombelse pengar.',
        'Whether the hall starts as a project on time-limited money.',
      ),
      options: {
        period: words('Med pilotperiode', 'Med pilotperiode', 'With a pilot period'),
        none: words('Uten pilot', 'Utan pilot', 'No pilot'),
      },
      default: 'period',
    }),
    start: date({
      label: words('Piloten starter', 'Piloten startar', 'Pilot starts'),
      help: words('Første måned i piloten.', 'Fyrste månad i piloten.', 'The first month of the pilot.'),
      default: { milestone: 'start', months: 0 },
      shownWhen: { field: 'kind', is: ['period'] },
      span: { until: 'end' },
    }),
    end: date({
      label: words('Piloten slutter', 'Piloten sluttar', 'Pilot ends'),
      help: words(
        'Siste måned i piloten. Tre år er vanlig.',
        'Siste månad i piloten. Tre år er vanleg.',
        'The last month of the pilot. Three years is usual.',
      ),
      default: { milestone: 'pilot.start', months: 35 },
      shownWhen: { field: 'kind', is: ['period'] },
    }),
  },
};

/** Dates with a name of their own that other dates may hang on, such as a lease renewal. */
export const milestoneList: MemberList = {
  dimension: 'milestone',
  topic: 'milestone',
  path: 'milestones',
  label: words('Milepæler', 'Milepælar', 'Milestones'),
  memberLabel: words('Milepæl', 'Milepæl', 'Milestone'),
  fields: {
    label: text({
      label: words('Navn', 'Namn', 'Name'),
      help: words('Hva som skjer da.', 'Kva som skjer då.', 'What happens then.'),
    }),
    date: date({
      label: words('Måned', 'Månad', 'Month'),
      help: words(
        'Datoer som henger på milepælen, flytter seg med den.',
        'Datoar som heng på milepælen, flytter seg med han.',
        'Dates that hang on the milestone move with it.',
      ),
    }),
  },
};
