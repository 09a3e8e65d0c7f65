// Runs the tests for Stryker in one process and one bundle: loading all modules again costs far more than most tests.
import { loadTests } from './load-tests.mjs';

/** What the mutated code reads and writes: the mutant that is on, and what the tests cover. */
const state = (globalThis.__stryker__ ??= {});

/** Whether a mutant is one of those that are tried: one in MUTANTS_ONE_IN, always the same. */
function sampled({ id }) {
  const oneIn = Number(process.env.MUTANTS_ONE_IN ?? 1);
  return (Math.imul(Number(id) + 1, 0x9e3779b1) >>> 8) % oneIn === 0;
}

class Runner {
  #tests;
  /** Milliseconds that a test took last. */
  #times = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    const tests = [];
    for (const test of await loadTests({ counts: true })) tests.push(await this.#run(test));
    state.currentTestId = undefined;
    const failed = tests.find(({ failureMessage }) => failureMessage !== undefined);
    if (failed)
      return { status: 'error', errorMessage: `${failed.name}: ${failed.failureMessage}` };
    return { status: 'complete', tests, mutantCoverage: state.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
    if (!sampled(activeMutant)) return { status: 'error', errorMessage: 'is not in the sample' };
    // What runs while modules load is changed only by a mutant that is on by then.
    const reloads = mutantActivation === 'static';
    if (!reloads) this.#tests ??= await loadTests({ counts: false });
    Object.assign(state, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    if (reloads) this.#tests = await loadTests({ counts: false });
    const result = await this.#firstFailure(testFilter && new Set(testFilter), hitLimit);
    Object.assign(state, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    if (reloads || (await this.#isMarked(result))) this.#tests = undefined;
    return result;
  }

  async #firstFailure(wanted, hitLimit) {
    const tests = this.#tests
      .filter(({ id }) => wanted?.has(id) ?? true)
      .sort((a, b) => (this.#times.get(a.id) ?? 0) - (this.#times.get(b.id) ?? 0));
    for (const [index, test] of tests.entries()) {
      const { failureMessage } = await this.#run(test);
      if (state.hitCount > hitLimit)
        return { status: 'timeout', reason: 'it is reached without end' };
      if (failureMessage === undefined) continue;
      return { status: 'killed', killedBy: [test.id], failureMessage, nrOfTests: index + 1 };
    }
    return { status: 'survived', nrOfTests: tests.length };
  }

  /** Whether a mutant that is off again has left its mark on what is computed once. */
  async #isMarked({ killedBy = [] }) {
    const test = this.#tests.find(({ id }) => killedBy.includes(id));
    return test !== undefined && (await this.#run(test)).failureMessage !== undefined;
  }

  async #run({ id, name, fileName, body }) {
    state.currentTestId = id;
    const start = performance.now();
    let outcome = { status: 0 };
    try {
      await body();
    } catch (error) {
      outcome = { status: 1, failureMessage: String(error?.message ?? error) };
    }
    const timeSpentMs = performance.now() - start;
    this.#times.set(id, timeSpentMs);
    return { id, name, fileName, timeSpentMs, ...outcome };
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'bundle', injectableClass: Runner }];
