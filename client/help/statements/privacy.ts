import { words } from '../../../models/index.ts';
import type { StatementPart } from './statement.ts';

/** What becomes of what the reader writes. */
export const privacy: readonly StatementPart[] = [
  {
    heading: words('Kort sagt', 'Kort sagt', 'In short'),
    text: words(
      'Det du skriver, blir på denne maskinen til du selv lagrer det på delt område. Alt regnes ut i nettleseren. Siden henter ingenting fra andre enn tjeneren den selv kommer fra, og den sporer deg ikke.',
      'Det du skriv, blir på denne maskina til du sjølv lagrar det på delt område. Alt blir rekna ut i nettlesaren. Sida hentar ingenting frå andre enn tenaren ho sjølv kjem frå, og ho sporar deg ikkje.',
      'What you write stays on this machine until you save it to the shared area yourself. Everything is computed in the browser. The page fetches nothing from anywhere but the server it came from, and it does not track you.',
    ),
  },
  {
    heading: words('Hva som lagres, og hvor', 'Kva som blir lagra, og kvar', 'What is kept, and where'),
    text: words(
      'Dette ligger i nettleseren på denne maskinen, og bare der:',
      'Dette ligg i nettlesaren på denne maskina, og berre der:',
      'This lies in the browser on this machine, and only there:',
    ),
    points: [
      words(
        'Scenarioene dine, også det som er i papirkurven, i nettleserens database (IndexedDB) under navnet «holdbar».',
        'Scenarioa dine, òg det som er i papirkorga, i databasen til nettlesaren (IndexedDB) under namnet «holdbar».',
        'Your scenarios, those in the bin too, in the browser’s database (IndexedDB) under the name “holdbar”.',
      ),
      words(
        'Valgene dine: språk, farger, og om du har sett eksemplet og omvisningen (localStorage).',
        'Vala dine: språk, fargar, og om du har sett eksempelet og omvisinga (localStorage).',
        'Your choices: language, colours, and whether you have seen the example and the tour (localStorage).',
      ),
      words(
        'Det brukes ingen informasjonskapsler, bortsett fra der et team logger inn: da holder én kapsel deg innlogget på tjeneren, i høyst en uke.',
        'Det blir ikkje brukt informasjonskapslar, bortsett frå der eit team loggar inn: da held éin kapsel deg innlogga på tenaren, i høgst ei veke.',
        'No cookies are used, except where a team signs in: then one cookie keeps you signed in to the server, for at most a week.',
      ),
    ],
  },
  {
    heading: words(
      'Når noe forlater maskinen',
      'Når noko forlèt maskina',
      'When something leaves the machine',
    ),
    text: words(
      'Ingenting sendes av seg selv. Du kan selv velge å sende noe:',
      'Ingenting blir sendt av seg sjølv. Du kan sjølv velje å sende noko:',
      'Nothing is sent by itself. You may choose to send something:',
    ),
    points: [
      words(
        'Lagrer du på delt område, sendes scenariet til serveren som siden kommer fra. Der ligger det med hvem som lagret, når og hvorfor, og alle versjoner blir stående. De som har tilgang til serveren, kan se det.',
        'Lagrar du på delt område, blir scenarioet sendt til tenaren som sida kjem frå. Der ligg det med kven som lagra, når og kvifor, og alle versjonar blir ståande. Dei som har tilgang til tenaren, kan sjå det.',
        'If you save to the shared area, the scenario is sent to the server the page came from. It lies there with who saved it, when and why, and all versions stay. Those with access to the server can see it.',
      ),
      words(
        'En lenke inneholder hele scenariet, i delen etter «#». Den delen sendes ikke til tjeneren, men den som får lenken, kan lese alt.',
        'Ei lenkje inneheld heile scenariet, i delen etter «#». Den delen blir ikkje send til tenaren, men den som får lenkja, kan lese alt.',
        'A link holds the whole scenario, in the part after “#”. That part is not sent to the server, but whoever gets the link can read everything.',
      ),
      words(
        'En fil du laster ned, kan du gi til hvem du vil.',
        'Ei fil du lastar ned, kan du gi til kven du vil.',
        'A file you download is yours to give to whom you like.',
      ),
      words(
        'Den som driver tjeneren, kan se at siden og eksemplene hentes, og fra hvilken nettadresse, slik det er for alle nettsteder.',
        'Den som driv tenaren, kan sjå at sida og eksempla blir henta, og frå kva nettadresse, slik det er for alle nettstader.',
        'Whoever runs the server can see that the page and the examples are fetched, and from which network address, as with every web site.',
      ),
    ],
  },
  {
    heading: words('Personopplysninger', 'Personopplysningar', 'Personal data'),
    text: words(
      'Holdbar trenger ingen personopplysninger. Skriv stillinger, ikke navn, og vær forsiktig med merknader om enkeltpersoner: de følger med når du deler.',
      'Holdbar treng ingen personopplysningar. Skriv stillingar, ikkje namn, og ver varsam med merknader om einskildpersonar: dei følgjer med når du deler.',
      'Holdbar needs no personal data. Write roles, not names, and take care with notes about individuals: they follow when you share.',
    ),
  },
  {
    heading: words('Slik sletter du', 'Slik slettar du', 'How to delete'),
    text: words(
      'Velg «Slett» under Scenarioer, og «Slett for godt» i papirkurven. Sletter du nettstedsdata for denne siden i nettleseren, forsvinner alt på én gang. Last ned filene du vil beholde først.',
      'Vel «Slett» under Scenario, og «Slett for godt» i papirkorga. Slettar du nettstaddata for denne sida i nettlesaren, forsvinn alt på éin gong. Last ned filene du vil ta vare på fyrst.',
      'Choose “Delete” under Scenarios, and “Delete for good” in the bin. Deleting site data for this page in the browser removes everything at once. Download the files you want to keep first.',
    ),
  },
];
