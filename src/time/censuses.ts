/** The years of the national censuses, by what the name of each begins with: 人口, 经济, 农业. */
const years: Readonly<Record<string, readonly number[]>> = {
  人: [1953, 1964, 1982, 1990, 2000, 2010, 2020],
  经: [2004, 2008, 2013, 2018, 2023],
  农: [1996, 2006, 2016],
};

/** The year of the national census of a kind that has a number: 第六次全国人口普查 is of 2010; undefined where none had it. */
export function yearOfNationalCensus(kind: string, number: number): number | undefined {
  return years[kind]?.[number - 1];
}
