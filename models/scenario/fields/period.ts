import { words } from '../../language/translated.ts';
import { date } from './date.ts';

/** The first and the last month of something; the whole run, or until the hall closes, where nothing is said. */
export const periodFields = {
  from: date({
    label: words('Fra', 'Frå', 'From'),
    help: words('Første måned.', 'Fyrste månad.', 'The first month.'),
    default: { milestone: 'start', months: 0 },
    span: { until: 'to' },
  }),
  to: date({
    label: words('Til og med', 'Til og med', 'To'),
    help: words('Siste måned.', 'Siste månad.', 'The last month.'),
    default: { milestone: 'closing', months: -1 },
  }),
} as const;
