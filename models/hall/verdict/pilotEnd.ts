/** The last month before the tests begin, in the language: the end of the pilot, or the month before opening. */
export const pilotEnd = 'if(pilot.kind is period, pilot.end, timeline.opening - 1)';
