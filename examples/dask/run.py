"""python3 run.py SCHEDULER OUTPUT INPUT… [OPTION…]: plans, does every task on the workers of a Dask cluster, and verifies.

OUTPUT and the inputs are on a file system that every worker sees, and `parse` is on the path of each. A task whose worker
was lost is done by another one; one that fails is tried twice more.
"""

import os
import subprocess
import sys

from dask.distributed import Client, as_completed


def do_task(output, number):
    """Does one task of the plan in the folder `output`."""
    subprocess.run(["parse", "task", output, str(number), "--jobs", "1", "-q"], check=True)
    return number


def main(scheduler, output, *words):
    """Runs one plan to its end."""
    output = os.path.abspath(output)
    planned = subprocess.run(
        ["parse", "plan", *words, "-o", output], check=True, stdout=subprocess.PIPE, text=True
    )
    tasks = int(planned.stdout)
    with Client(scheduler) as client:
        futures = client.map(do_task, [output] * tasks, range(tasks), pure=False, retries=2)
        for done, future in enumerate(as_completed(futures), 1):
            print(f"task {future.result()} done, {done} of {tasks}", flush=True)
    subprocess.run(["parse", "verify", output], check=True)


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
