/** How many requests a journal may be told to remember. */
export const JOURNAL_SIZE = { least: 1, most: 1_000_000 } as const;

export const JOURNAL_SIZE_FORM = `a whole number from ${JOURNAL_SIZE.least} to ${JOURNAL_SIZE.most}`;
