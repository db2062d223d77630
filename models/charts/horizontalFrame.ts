import { chartFont, tooltipLook, type ChartLook } from './chartFrame.ts';

/** The longest name beside a bar, in characters, before it is cut. */
const longestName = 34;

/** The axis of names beside horizontal bars. */
export function nameAxis(look: ChartLook) {
  return {
    grid: { display: false },
    border: { color: look.colours.axis },
    ticks: { color: look.colours.text, font: chartFont(look), autoSkip: false, crossAlign: 'far' as const },
  } as const;
}

/** A name that fits beside a bar: on two lines where it is long. */
export function nameLines(name: string, narrow: boolean): string | string[] {
  const most = narrow ? 18 : longestName;
  if (name.length <= most) return name;
  const words = name.split(' ');
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length <= 2 ? lines : [lines[0] ?? '', `${lines[1] ?? ''} …`];
}

/** How high a chart of so many bars is, in pixels. */
export const heightOfBars = (bars: number, narrow: boolean): number => 64 + bars * (narrow ? 42 : 36);

/** What hovering a row says: its name, and one reading of it whatever marks it has. */
export const rowTooltip = (look: ChartLook, names: readonly string[], reading: (row: number) => string) => ({
  ...tooltipLook(look),
  displayColors: false,
  filter: ({ datasetIndex }: { readonly datasetIndex: number }) => datasetIndex === 0,
  callbacks: {
    title: ([item]: readonly { readonly dataIndex: number }[]) => names[item?.dataIndex ?? -1] ?? '',
    label: ({ dataIndex }: { readonly dataIndex: number }) => reading(dataIndex),
  },
});
