import type { TrackMessages } from './track.ts';

/** The sentences of the table of targets and results in English. */
export const track: TrackMessages = {
  explainBad: '--explain takes a region, a year and an indicator, as in --explain 云溪县 2024 gdp.',
  explainNone: (region, year, indicator) =>
    `The table has no row of "${region}", "${year}" and "${indicator}". Look for indicators with parse indicators, and for rows with -f table.`,
  batchUnfinished: (folder) =>
    `The batch in "${folder}" is not finished. End it first with parse batch -o ${folder} --resume, or parse verify ${folder}.`,
  batchSelected: (folder) =>
    `"${folder}" was made without --all, so results are not in it. Make it with parse batch … --all -f ndjson, or give the reports.`,
  batchFormat: (folder) =>
    `"${folder}" is not in NDJSON or JSON. Make it with parse batch … --all -f ndjson, or give the reports.`,
  batchAlone: (folder) =>
    `"${folder}" is the output of a batch. Give it alone, not together with reports.`,
  begun: (folder) =>
    `"${folder}" holds a run that was not ended. Go on with --resume, or give another folder with -o.`,
  indicatorUnknown: (value) =>
    `There is no indicator "${value}". Look for codes and names with parse indicators.`,
  regionUnknown: (value) =>
    `No table of GB/T 2260 has "${value}", or several places have that name. Give the whole name with its province, or six digits.`,
  regionsBad: (file, line) =>
    `Line ${String(line)} of "${file}" has no file, region or year that can be read.`,
  regionsHead: (file) => `The first line of "${file}" has to name the columns: file,region,year.`,
  copy: (original) => `This is the same report as "${original}" and counts once.`,
  noRegion: (named) =>
    named === null
      ? 'No region was found for the report. Give it with --region or --regions.'
      : `"${named}" is in no table of GB/T 2260, or several places have that name. Give the region with --region or --regions.`,
  periodsLeft: (count) =>
    `${String(count)} row(s) are about several years at once and were left out. --periods gives them as well.`,
  nothing: 'No target and no result was found.',
  splitUnwritten:
    'The rows are too many for one sheet, and those left have no file to go to. Give one, as in -o track.xlsx.',
  split: (files) => `The rows are too many for one sheet; they are in ${files.join(', ')}.`,
  words: {
    row: 'row',
    target: 'target',
    result: 'result',
    verdict: 'verdict',
    rule: (rule, tolerance) =>
      tolerance === null ? `rule ${rule}` : `rule ${rule}, tolerance ${tolerance}`,
    chosen: 'chosen',
    leftOut: 'left out',
    choice: {
      numbered: 'a number leads what only refers to another',
      reached: 'what was reached leads what a change starts from',
      own: 'the whole region leads a part of it',
      summary: 'the paragraph of targets leads',
      exact: 'an exact number leads a bound',
      plain: 'the usual way of measuring leads another',
      named: 'the formal name leads a loose one',
      company: 'a number among other headline figures leads',
      early: 'what is said first leads',
    },
    other: 'other report',
    note: 'note',
    none: 'none',
  },
  help: {
    paths: 'reports, folders and patterns, or the folder of a finished batch',
    track: 'target against result: a row for each region, year and indicator',
    output:
      'write to a file, in the format of its suffix, or to a folder that ends in / (table, sources, dictionary)',
    region: 'region of reports that do not say it, by name or six digits',
    regions: 'CSV file with the columns file,region,year: what is known of each report',
    explain: 'region, year and indicator: why the numbers of that row are what they are',
    indicator: 'only these indicators, by code (with those below it) or name, separated by commas',
    headline: 'only the indicators that reports lead with',
    periods: 'rows about several years (sums, averages, ends of plans) as well',
    resume: 'go on with a run that was stopped (with a folder behind -o)',
  },
};
