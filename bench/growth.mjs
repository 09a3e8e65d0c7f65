// node bench/growth.mjs SHAPE: how many times as long a text of the shape takes as a hundredth of it, as JSON.
import { parse } from '../dist/index.js';
import { longest, shapes } from './generate.mjs';
import { timed } from './timed.mjs';

const name = process.argv[2];
const make = shapes[name];
const parts = 100;
const length = longest[name] ?? 1_000_000;
const short = make(length / parts);

/** A hundred short texts in turns with one long one, what is found in them kept in both. */
const small = () => timed(() => Array.from({ length: parts }, () => parse(short)));
const once = Math.min(small(), small()) / parts;
const middle = timed(() => parse(make(length / 10)));
// A shape that is lost at ten times is not tried further.
if (middle > 50 * once) tell(`> ${(middle / once).toFixed(0)}`, middle);
else {
  const long = make(length);
  let [least, most] = [Infinity, Infinity];
  // The fastest of five turns at least, and of as many as fit into eight seconds.
  const began = performance.now();
  for (let turn = 0; turn < 5 || (turn < 20 && performance.now() - began < 8000); turn++) {
    least = Math.min(least, small() / parts);
    most = Math.min(
      most,
      timed(() => parse(long)),
    );
  }
  tell((most / least).toFixed(0), most);
}

function tell(times, milliseconds) {
  console.log(JSON.stringify({ times, seconds: (milliseconds / 1000).toFixed(2) }));
}
