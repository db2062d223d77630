import { words } from '../../language/translated.ts';
import { choice } from './choice.ts';

/** Whether something lasts: recurring, paid for the pilot only, or once. The structural result counts what recurs. */
export const natureField = choice({
  label: words('Varighet', 'Varigheit', 'Nature'),
  help: words(
    'Varig, bare i piloten, eller én gang. Det underliggende resultatet teller bare det varige.',
    'Varig, berre i piloten, eller éin gong. Det underliggjande resultatet tel berre det varige.',
    'Recurring, for the pilot only, or once. The structural result counts only what recurs.',
  ),
  options: {
    recurring: words('Varig', 'Varig', 'Recurring'),
    pilot: words('Bare i piloten', 'Berre i piloten', 'Pilot only'),
    oneOff: words('Engangs', 'Eingongs', 'One-off'),
  },
  default: 'recurring',
  advanced: true,
});
