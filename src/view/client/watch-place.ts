/**
 * Marks in the outline the heading that the reader is under: that of the place that was gone to last, while it is seen,
 * else the last one near the top of what is seen. What it gives is to be told of each place that is gone to.
 */
export function watchPlace(text: HTMLElement): (goneTo: Element | null) => void {
  const places = [...document.querySelectorAll<HTMLAnchorElement>('nav a')].flatMap((link) => {
    const heading = document.getElementById(link.hash.slice(1));
    return heading ? [{ link, heading }] : [];
  });
  let goneTo: Element | null = null;
  let current: HTMLAnchorElement | undefined;
  let waiting = false;
  const look = (): void => {
    waiting = false;
    const link = places[lastAbove(places, lineOf(text, goneTo)) - 1]?.link;
    if (link === current) return;
    current?.removeAttribute('aria-current');
    current = link;
    link?.setAttribute('aria-current', 'true');
  };
  const soon = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(look);
  };
  // What scrolls is the text, or on a narrow page the whole.
  document.addEventListener('scroll', soon, { capture: true, passive: true });
  addEventListener('resize', soon);
  look();
  return (place) => {
    goneTo = place;
    soon();
  };
}

interface Place {
  readonly heading: HTMLElement;
}

/** How far down the line is that tells what is read, as a share of the height that is seen. */
const nearTop = 0.15;

/** Above this line stands the heading of what is read. */
function lineOf(text: HTMLElement, goneTo: Element | null): number {
  const seen = text.getBoundingClientRect();
  const [top, bottom] = [Math.max(seen.top, 0), Math.min(seen.bottom, innerHeight)];
  const place = goneTo?.getBoundingClientRect();
  // A place at the very top may stand a fraction of a pixel above it.
  if (place && place.bottom > top - 1 && place.top < bottom) return place.top + 1;
  return top + nearTop * (bottom - top);
}

/** How many of the headings, from the first, stand above a line. */
function lastAbove(places: readonly Place[], line: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const at = (low + high) >> 1;
    const { heading } = places[at] as Place;
    if (heading.getBoundingClientRect().top <= line) low = at + 1;
    else high = at;
  }
  return low;
}
