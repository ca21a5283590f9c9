/** Rows of a window, and of its forecast, where nothing else says how many: four weeks of days, and the week after. */
export const usualForm = { lookback: 28, horizon: 7 } as const;
