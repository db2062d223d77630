import { words } from '../../language/translated.ts';
import { number, share } from '../../scenario/fields/number.ts';

const none = {
  status: 'assumed',
  source: words(
    'Ingenting leies ut om det ikke er oppgitt',
    'Ingenting blir leigd ut om det ikkje er oppgitt',
    'Nothing is rented out unless it is given',
  ),
} as const;

/** Goods that are rented out instead of sold. */
export const rentalFields = {
  rentThrough: share({
    label: words(
      'Leies ut av lageret per måned',
      'Blir leigd ut av lageret per månad',
      'Share of stock rented out per month',
    ),
    help: words(
      'Hvor stor del av varene til salgs som i stedet leies ut i løpet av en måned.',
      'Kor stor del av varene til sals som i staden blir leigde ut i løpet av ein månad.',
      'How much of the goods for sale is rented out instead during a month.',
    ),
    default: 0,
    defaultSource: none,
    advanced: true,
  }),
  rentalYears: number({
    label: words('Tid på utleie', 'Tid på utleige', 'Time on rent'),
    help: words(
      'Hvor lenge varen i snitt er ute, i år.',
      'Kor lenge vara i snitt er ute, i år.',
      'How long goods are out on average, in years.',
    ),
    unit: 'year',
    min: 0,
    aboveMin: true,
    max: 50,
    default: 3,
    defaultSource: none,
    advanced: true,
  }),
  returnedShare: share({
    label: words('Andel som kommer tilbake', 'Del som kjem tilbake', 'Share returned'),
    help: words(
      'Resten er tapt eller utslitt.',
      'Resten er tapt eller utsliten.',
      'The rest is lost or worn out.',
    ),
    default: 0.8,
    defaultSource: none,
    advanced: true,
  }),
};
