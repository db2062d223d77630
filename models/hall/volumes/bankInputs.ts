import { words } from '../../language/translated.ts';
import { date } from '../../scenario/fields/date.ts';
import { number, share } from '../../scenario/fields/number.ts';
import { reference } from '../../scenario/fields/reference.ts';
import { text } from '../../scenario/fields/text.ts';
import type { MemberList } from '../../scenario/group.ts';

/** Planned demolitions and refurbishments: the buildings of the material bank. */
export const demolitionList: MemberList = {
  dimension: 'demolition',
  topic: 'demolitions',
  path: 'demolitions',
  label: words('Materialbank: bygg', 'Materialbank: bygg', 'Material bank: buildings'),
  memberLabel: words(
    'Bygg som rives eller pusses opp',
    'Bygg som blir rive eller pussa opp',
    'Building demolished or refurbished',
  ),
  fields: {
    label: text({
      label: words('Navn', 'Namn', 'Name'),
      help: words('Hvilket bygg.', 'Kva bygg.', 'Which building.'),
    }),
    date: date({
      label: words('Første måned', 'Fyrste månad', 'First month'),
      help: words('Når materialene kommer ut.', 'Når materiala kjem ut.', 'When the materials come out.'),
    }),
    duration: number({
      label: words('Varighet i måneder', 'Varigheit i månader', 'Duration in months'),
      help: words(
        'Materialene fordeles jevnt.',
        'Materiala blir fordelte jamt.',
        'The materials are spread evenly.',
      ),
      unit: '1',
      min: 1,
      max: 120,
      whole: true,
      default: 1,
      defaultSource: {
        status: 'assumed',
        source: words(
          'Én måned om det ikke er oppgitt',
          'Éin månad om det ikkje er oppgitt',
          'One month unless it is given',
        ),
      },
    }),
    floorArea: number({
      label: words('Areal', 'Areal', 'Floor area'),
      help: words(
        'Kvadratmeter som rives eller pusses opp.',
        'Kvadratmeter som blir rivne eller pussa opp.',
        'Square metres demolished or refurbished.',
      ),
      unit: 'm2',
      min: 0,
      max: 1_000_000,
      extensive: true,
    }),
  },
};

/** The components of those buildings, each going to one stream. */
export const componentList: MemberList = {
  dimension: 'component',
  topic: 'demolitions',
  path: 'components',
  label: words('Materialbank: komponenter', 'Materialbank: komponentar', 'Material bank: components'),
  memberLabel: words('Komponent', 'Komponent', 'Component'),
  fields: {
    label: text({
      label: words('Navn', 'Namn', 'Name'),
      help: words('Hva slags del.', 'Kva slags del.', 'What kind of part.'),
    }),
    building: reference({
      label: words('Bygg', 'Bygg', 'Building'),
      help: words('Bygget den kommer fra.', 'Bygget han kjem frå.', 'The building it comes from.'),
      dimension: 'demolition',
    }),
    stream: reference({
      label: words('Strøm', 'Straum', 'Stream'),
      help: words(
        'Materialstrømmen den går inn i.',
        'Materialstraumen han går inn i.',
        'The material stream it goes into.',
      ),
      dimension: 'stream',
    }),
    weightPerArea: number({
      label: words('Vekt per m²', 'Vekt per m²', 'Weight per m²'),
      help: words(
        'Mengde per kvadratmeter bygg.',
        'Mengd per kvadratmeter bygg.',
        'Amount per square metre of building.',
      ),
      unit: 'tonne/m2',
      shownIn: 'kg/m2',
      min: 0,
      max: 5,
    }),
    reusableShare: share({
      label: words('Andel som kan brukes om igjen', 'Del som kan brukast om att', 'Reusable share'),
      help: words('Etter ombrukskartlegging.', 'Etter ombrukskartlegging.', 'From the reuse survey.'),
    }),
  },
};
