import { words } from '../../language/translated.ts';
import { choice } from '../../scenario/fields/choice.ts';
import { number, share } from '../../scenario/fields/number.ts';
import { text } from '../../scenario/fields/text.ts';
import type { InputGroup, MemberList } from '../../scenario/group.ts';
import { advancedFields } from './advancedFields.ts';
import { itemFields, tonneFields } from './measuredFields.ts';
import { originFields } from './originFields.ts';
import { rentalFields } from './rentalFields.ts';

/** What holds for all streams: the scale of what is sold, and how the hall grows after opening. */
export const volumesInputs: InputGroup = {
  topic: 'volumes',
  path: 'volumes',
  label: words('Mengder, felles', 'Mengder, felles', 'Volumes, common'),
  fields: {
    scale: number({
      label: words('Alle mengder mot planlagt', 'Alle mengder mot planlagt', 'All volumes against plan'),
      help: words(
        'Ganger det som blir tilbudt, og det markedet vil kjøpe. 1 er som skrevet under hver strøm.',
        'Gongar det som blir tilbode, og det marknaden vil kjøpe. 1 er som skrive under kvar straum.',
        'Multiplies what is offered and what the market will buy. 1 is as written under each stream.',
      ),
      unit: '1',
      min: 0,
      max: 20,
      default: 1,
      defaultSource: {
        status: 'derived',
        source: words('Per definisjon', 'Per definisjon', 'By definition'),
      },
      timed: ['steps', 'years'],
    }),
    rampStart: share({
      label: words('Andel ved åpning', 'Del ved opning', 'Share at opening'),
      help: words(
        'Hvor stor del av de fulle mengdene som kommer inn den første måneden.',
        'Kor stor del av dei fulle mengdene som kjem inn den fyrste månaden.',
        'How much of the full volumes comes in during the first month.',
      ),
      default: 1,
      defaultSource: {
        status: 'assumed',
        source: words(
          'Ingen opptrapping om ingen er oppgitt',
          'Inga opptrapping om inga er oppgitt',
          'No ramp unless one is given',
        ),
      },
    }),
    rampMonths: number({
      label: words('Måneder til full drift', 'Månader til full drift', 'Months to full operation'),
      help: words(
        'Hvor lenge det tar før mengdene er fulle. Publiserte haller brukte gjerne flere år.',
        'Kor lenge det tek før mengdene er fulle. Publiserte hallar brukte gjerne fleire år.',
        'How long before volumes are full. Published halls have often needed years.',
      ),
      unit: '1',
      min: 0,
      max: 240,
      default: 0,
      defaultSource: {
        status: 'assumed',
        source: words(
          'Ingen opptrapping om ingen er oppgitt',
          'Inga opptrapping om inga er oppgitt',
          'No ramp unless one is given',
        ),
      },
    }),
    rampCurve: choice({
      label: words('Forløp', 'Forløp', 'Course'),
      help: words(
        'Jevn vekst, eller sakte–fort–sakte.',
        'Jamn vekst, eller sakte–fort–sakte.',
        'Even growth, or slow–fast–slow.',
      ),
      options: { linear: words('Jevnt', 'Jamt', 'Even'), sCurve: words('S-kurve', 'S-kurve', 'S-curve') },
      default: 'linear',
      advanced: true,
    }),
  },
};

const shares = {
  captureRate: share({
    label: words('Andel som fanges opp', 'Del som blir fanga opp', 'Share captured'),
    help: words(
      'Hvor stor del av alt som oppstår, som blir tilbudt hallen.',
      'Kor stor del av alt som oppstår, som blir tilbode hallen.',
      'How much of all that arises is offered to the hall.',
    ),
    timed: ['steps', 'years'],
  }),
  acceptanceRate: share({
    label: words('Andel som tas imot', 'Del som blir teken imot', 'Share accepted'),
    help: words(
      'Hvor stor del av det som tilbys, som er godt nok.',
      'Kor stor del av det som blir tilbode, som er godt nok.',
      'How much of what is offered is good enough.',
    ),
  }),
  sellThrough: share({
    label: words('Salg av lageret per måned', 'Sal av lageret per månad', 'Share of stock sold per month'),
    help: words(
      'Hvor stor del av varene på lager som går ut i løpet av en måned.',
      'Kor stor del av varene på lager som går ut i løpet av ein månad.',
      'How much of the goods in stock leaves during a month.',
    ),
    usual: { low: 0.1, high: 0.4 },
  }),
  givenShare: share({
    label: words('Andel gitt bort', 'Del gitt bort', 'Share given away'),
    help: words(
      'Hvor stor del av det som går ut, som gis bort gratis.',
      'Kor stor del av det som går ut, som blir gitt bort gratis.',
      'How much of what leaves is given away free.',
    ),
    default: 0,
    defaultSource: {
      status: 'assumed',
      source: words(
        'Ingenting gis bort om det ikke er skrevet inn',
        'Ingenting blir gitt bort om det ikkje er skrive inn',
        'Nothing is given away unless it is written',
      ),
    },
  }),
  scrapRate: share({
    label: words(
      'Kassert av lageret per måned',
      'Kassert av lageret per månad',
      'Share of stock scrapped per month',
    ),
    help: words(
      'Hvor stor del av det som ligger igjen, som må kastes hver måned.',
      'Kor stor del av det som ligg att, som må kastast kvar månad.',
      'How much of what remains must be thrown away each month.',
    ),
    default: 0.02,
    defaultSource: {
      status: 'assumed',
      source: words(
        'Antakelse; IVAR om lag 12 % usolgt i året',
        'Føresetnad; IVAR om lag 12 % uselt i året',
        'Assumption; IVAR about 12 % unsold a year',
      ),
    },
  }),
};

/** The streams: what comes in, how it is kept, and how it leaves. */
export const streamList: MemberList = {
  dimension: 'stream',
  topic: 'volumes',
  path: 'streams',
  label: words('Materialstrømmer', 'Materialstraumar', 'Material streams'),
  memberLabel: words('Strøm', 'Straum', 'Stream'),
  fields: {
    label: text({
      label: words('Navn', 'Namn', 'Name'),
      help: words('Hva slags varer.', 'Kva slags varer.', 'What kind of goods.'),
    }),
    ...shares,
    ...originFields,
    ...rentalFields,
    ...advancedFields,
  },
  kinds: {
    tonnes: { label: words('Målt i tonn', 'Målt i tonn', 'Measured in tonnes'), fields: tonneFields },
    items: { label: words('Målt i antall', 'Målt i tal', 'Measured in items'), fields: itemFields },
  },
};
