import { setFlagsFromString } from 'node:v8';

/**
 * What old heaps begin with, and how many hundredths of what is in use may come on top. Some of each document's garbage
 * grows old before it is collected; without these, V8 lets tens of megabytes of it lie, and memory rises for many
 * thousands of documents.
 */
const oldMegabytes = 24;
const oldGrowth = 20;
/** By how much V8 makes the room for what is young grow. */
const youngGrowth = 2;

/** Lets no room for what is young grow: to plan many files would leave the main thread tens of megabytes of it for good. */
export function keepYoungRoom(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** Sets up the heaps of the threads that are started from now on. */
export function prepareThreads(): void {
  setFlagsFromString(`--semi-space-growth-factor=${String(youngGrowth)}`);
  // Little outlives a document, so each thread collects its own garbage: helpers would only take the cores from the others.
  setFlagsFromString('--no-parallel-scavenge');
  // Numbers of a document that is being read would be put among what is old from the first, as if they were to stay.
  setFlagsFromString('--no-allocation-site-pretenuring');
  setFlagsFromString(`--initial-old-space-size=${String(oldMegabytes)}`);
  setFlagsFromString(`--heap-growing-percent=${String(oldGrowth)}`);
}
