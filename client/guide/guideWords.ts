import { words } from '../../models/index.ts';

/** What is said of all the questions of the guide. */
export const guideWords = {
  title: words('Åtte spørsmål', 'Åtte spørsmål', 'Eight questions'),
  newHall: words('Ny ombrukshall', 'Ny ombrukshall', 'New reuse hall'),
  hallIn: words(
    'Ombrukshall i {municipality}',
    'Ombrukshall i {municipality}',
    'Reuse hall in {municipality}',
  ),
  progress: words('{number} av {of}', '{number} av {of}', '{number} of {of}'),
  back: words('Tilbake', 'Tilbake', 'Back'),
  next: words('Neste', 'Neste', 'Next'),
  finish: words('Ferdig', 'Ferdig', 'Finish'),
  skip: words('Hopp over – bruk eksempeltall', 'Hopp over – bruk eksempeltal', 'Skip – use example figures'),
  exampleShown: words(
    'Tallene som står her, er eksempeltall til du skriver dine egne.',
    'Tala som står her, er eksempeltal til du skriv dine eigne.',
    'The numbers here are example figures until you write your own.',
  ),
  inProgress: words('Svarene lagres underveis på denne maskinen.', 'Svara blir lagra undervegs på denne maskina.', 'Your answers are saved on this machine as you go.'), // prettier-ignore
  summaryHeading: words('Ferdig', 'Ferdig', 'Done'),
  summaryErrors: words('Nesten ferdig', 'Nesten ferdig', 'Almost done'),
  summaryErrorsText: words('Noe av det som er skrevet, kan ikke regnes med ennå. Gå tilbake, eller rett det under Forutsetninger.', 'Noko av det som er skrive, kan ikkje reknast med enno. Gå tilbake, eller rett det under Føresetnader.', 'Something that was written cannot be computed yet. Go back, or correct it under Assumptions.'), // prettier-ignore
  oneOwn: words('1 tall er ditt', '1 tal er ditt', '1 number is yours'),
  manyOwn: words('{own} tall er dine', '{own} tal er dine', '{own} numbers are yours'),
  counts: words(
    '{own}, {example} er eksempeltall eller anslag.',
    '{own}, {example} er eksempeltal eller anslag.',
    '{own}, {example} are example figures or estimates.',
  ),
  seeMost: words('Se dem som betyr mest', 'Sjå dei som betyr mest', 'See those that matter most'),
  seeOverview: words('Se oversikten', 'Sjå oversikta', 'See the overview'),
  allNumbers: words('Alle tallene', 'Alle tala', 'All the numbers'),
  notThere: words('Dette scenariet ligger ikke på denne maskinen.', 'Dette scenariet ligg ikkje på denne maskina.', 'This scenario is not on this machine.'), // prettier-ignore
  startAgain: words('Begynn på nytt', 'Byrj på nytt', 'Start again'),
} as const;

/** The questions, with what stands under each. */
export const questionWords = [
  {
    heading: words('Hvilken kommune gjelder det?', 'Kva kommune gjeld det?', 'Which municipality is it?'),
    help: words(
      'Da henter vi innbyggere, husholdninger og sone for arbeidsgiveravgift.',
      'Då hentar vi innbyggjarar, hushald og sone for arbeidsgivaravgift.',
      'Then we fetch inhabitants, households and zone of employer contribution.',
    ),
  },
  {
    heading: words(
      'Når starter piloten, og når slutter den?',
      'Når startar piloten, og når sluttar han?',
      'When does the pilot start, and when does it end?',
    ),
    help: words(
      'Måned og år. Vet du ikke? Tre år er vanlig.',
      'Månad og år. Veit du ikkje? Tre år er vanleg.',
      'Month and year. Not sure? Three years is usual.',
    ),
  },
  {
    heading: words(
      'Hva skal hallen ta imot, og hvor mye i året?',
      'Kva skal hallen ta imot, og kor mykje i året?',
      'What will the hall take in, and how much a year?',
    ),
    help: words(
      'Byggevarer, møbler, utstyr. Tonn eller antall, når hallen er i full drift.',
      'Byggjevarer, møblar, utstyr. Tonn eller tal, når hallen er i full drift.',
      'Building materials, furniture, equipment. Tonnes or items, when the hall runs in full.',
    ),
  },
  {
    heading: words(
      'Hvor mye blir solgt eller brukt av kommunen selv, og til hvilken pris?',
      'Kor mykje blir selt eller brukt av kommunen sjølv, og til kva pris?',
      'How much is sold or used by the municipality itself, and at what price?',
    ),
    help: words(
      'Skriv et spenn hvis du er usikker, for eksempel 80–140.',
      'Skriv eit spenn om du er usikker, til dømes 80–140.',
      'Write a range if you are unsure, such as 80–140.',
    ),
  },
  {
    heading: words('Hvor mange årsverk trengs?', 'Kor mange årsverk trengst?', 'How many full-time positions are needed?'), // prettier-ignore
    help: words('Ansatte, arbeidstrening, frivillige.', 'Tilsette, arbeidstrening, frivillige.', 'Employees, work training, volunteers.'), // prettier-ignore
  },
  {
    heading: words('Hvor skal hallen være?', 'Kvar skal hallen vere?', 'Where will the hall be?'),
    help: words(
      'Leid, kommunalt bygg med internleie, eller eget bygg. Areal og leie.',
      'Leigd, kommunalt bygg med internleige, eller eige bygg. Areal og leige.',
      'Leased, a municipal building with internal rent, or an own building. Area and rent.',
    ),
  },
  {
    heading: words('Hvem betaler i piloten?', 'Kven betaler i piloten?', 'Who pays during the pilot?'),
    help: words(
      'Tilskudd, egenandel, hva som er vedtatt og hva som er søkt.',
      'Tilskot, eigendel, kva som er vedteke og kva som er søkt.',
      'Grants, own share, what is decided and what is applied for.',
    ),
  },
  {
    heading: words('Hvem betaler etter piloten?', 'Kven betaler etter piloten?', 'Who pays after the pilot?'),
    help: words(
      'Kommunal driftsstøtte, avfallsselskap, ingen ennå. Hvor mye kan kommunen høyst bidra med i året? (kan stå tomt)',
      'Kommunal driftsstøtte, avfallsselskap, ingen enno. Kor mykje kan kommunen høgst bidra med i året? (kan stå tomt)',
      'Municipal operating support, the waste company, nobody yet. What is the most the municipality can contribute a year? (may be left empty)',
    ),
  },
] as const;
