import { createSignal, onCleanup } from 'solid-js';
import type { PresentedPage } from '../../models/index.ts';
import type { Meeting } from './createMeeting.ts';
import type { Paper } from './createPaper.ts';
import type { PrintChoice } from './PrintDialog.tsx';

/** Printing a presentation: first asks what, where numbers have been moved. */
export function createPrinting(meeting: Meeting, paper: Paper, pages: () => readonly PresentedPage[]) {
  const [isAsking, setAsking] = createSignal(false);
  const [isPreparing, setPreparing] = createSignal(false);
  let isLeft = false;
  onCleanup(() => (isLeft = true));

  async function print(choice: PrintChoice): Promise<void> {
    if (isPreparing()) return;
    const moved = meeting.moved();
    if (choice === 'proposal') meeting.moveAll({});
    setPreparing(true);
    await paper.ready(pages());
    setPreparing(false);
    if (isLeft) return;
    // What was moved comes back when the paper has been made.
    window.addEventListener('afterprint', () => meeting.moveAll(moved), { once: true });
    window.print();
  }
  return {
    isAsking,
    isPreparing,
    print: (choice: PrintChoice) => void print(choice),
    ask: () => (meeting.isAdjusted() ? setAsking(true) : void print('proposal')),
    close: () => setAsking(false),
  };
}
