// What is looked at, kept apart from the program: it is loaded when a page is asked for.
export { page } from './page.ts';
export { trackPage, trackSvg } from './track/track-page.ts';
