// Filters of the page of targets beside results.

const form = document.getElementById('filters') as HTMLFormElement;
/** Regions side by side. */
const compared = document.querySelector<HTMLElement>('#compared');
const parts = [...document.querySelectorAll<HTMLElement>('main > section:not(#compared)')].map(
  (section) => ({
    section,
    rows: [...section.querySelectorAll<HTMLTableRowElement>('tr[data-verdict]')],
    figures: [...section.querySelectorAll<HTMLElement>('figure[data-indicator]')],
    link: document.querySelector<HTMLElement>(`nav a[href="#${section.id}"]`),
  }),
);

/** Shows what the form asks for: rows, the regions that have some, and the pictures of the indicator. */
function filter(): void {
  const values = new FormData(form);
  const asked = (name: string): string => values.get(name) as string;
  const verdicts = new Set(values.getAll('verdict'));
  const [indicator, year, region] = [asked('indicator'), asked('year'), asked('region')];
  const words = asked('words').trim().toLowerCase();
  const isWanted = ({ dataset, textContent }: HTMLElement): boolean =>
    verdicts.has(dataset['verdict'] ?? '') &&
    (indicator === '' || dataset['indicator'] === indicator) &&
    (year === '' || dataset['year'] === year) &&
    (words === '' || textContent.toLowerCase().includes(words));
  let shown = 0;
  for (const { section, rows, figures, link } of parts) {
    const inRegion = region === '' || section.id === region;
    let left = 0;
    for (const row of rows) {
      row.hidden = !inRegion || !isWanted(row);
      if (!row.hidden) left++;
    }
    showOf(figures, indicator);
    section.hidden = left === 0;
    link?.toggleAttribute('hidden', section.hidden);
    shown += left;
  }
  if (compared) {
    showOf(compared.querySelectorAll<HTMLElement>('figure'), indicator);
    compared.hidden = region !== '' || compared.querySelector('figure:not([hidden])') === null;
  }
  const all = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  const count = form.querySelector('output');
  if (count) count.textContent = `${String(shown)} / ${String(all)}`;
}

/** Shows the pictures of an indicator, or all where none is asked for. */
function showOf(figures: Iterable<HTMLElement>, indicator: string): void {
  for (const figure of figures)
    figure.hidden = indicator !== '' && figure.dataset['indicator'] !== indicator;
}

form.addEventListener('input', filter);
form.addEventListener('submit', (event) => {
  event.preventDefault();
});
filter();
