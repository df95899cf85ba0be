/** By what the board is sorted: code, or how far work or spending is from the plan. */
export const boardSorts = ['code', 'work', 'spending'] as const;
export type BoardSort = (typeof boardSorts)[number];
