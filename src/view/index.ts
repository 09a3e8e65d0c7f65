// What is looked at, kept apart from the program: it is loaded when a page is asked for.
export { page } from './page.ts';
export { trackPage } from './track/track-page.ts';
export { trackSvg } from './track/track-svg.ts';
