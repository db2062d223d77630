import { words } from '../../language/translated.ts';

/** Sentences of scenario discovery: which futures, under which conditions. */
export const discoveryWords = {
  fails: words(
    'I {coverage} av 100 av framtidene som ikke holder, er {conditions}. Av alle framtider der det er slik, er det {density} av 100 som ikke holder.',
    'I {coverage} av 100 av framtidene som ikkje held, er {conditions}. Av alle framtider der det er slik, er det {density} av 100 som ikkje held.',
    'In {coverage} of 100 of the futures that do not hold, {conditions}. Of all futures where this is so, {density} of 100 do not hold.',
  ),
  holds: words(
    'I {coverage} av 100 av framtidene som holder, er {conditions}. Av alle framtider der det er slik, er det {density} av 100 som holder.',
    'I {coverage} av 100 av framtidene som held, er {conditions}. Av alle framtider der det er slik, er det {density} av 100 som held.',
    'In {coverage} of 100 of the futures that hold, {conditions}. Of all futures where this is so, {density} of 100 hold.',
  ),
  below: words('«{name}» høyst {high}', '«{name}» høgst {high}', '"{name}" is at most {high}'),
  above: words('«{name}» minst {low}', '«{name}» minst {low}', '"{name}" is at least {low}'),
  between: words('«{name}» fra {low} til {high}', '«{name}» frå {low} til {high}', '"{name}" is from {low} to {high}'),
  happens: words('hendelsen «{name}» inntruffet', 'hendinga «{name}» komen', '"{name}" has happened'),
  happensNot: words('hendelsen «{name}» uteblitt', 'hendinga «{name}» utebliven', '"{name}" has not happened'),
  and: words(' og ', ' og ', ' and '),
} as const; // prettier-ignore
