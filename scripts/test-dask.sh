#!/usr/bin/env bash
# Runs examples/dask on a scheduler and two workers of its own: one worker is killed at its task, and the result must be
# that of an undisturbed run, byte for byte. Says that it skipped where Debian's python3-distributed cannot be installed.
set -euo pipefail
engine=dask
source "$(dirname "$0")/engines/common.sh"
need python3-distributed dask-scheduler dask-worker
# Debian's own Python, whatever other one is on the path.
python=/usr/bin/python3
"$python" -c 'import dask.distributed' 2>/dev/null || skip 'Debian has no dask.distributed here'
prepare 40

port=$((20000 + $$ % 20000))
address="tcp://127.0.0.1:$port"
scheduler() { exec "$python" /usr/bin/dask-scheduler --host 127.0.0.1 --port "$port" --no-dashboard; }
worker() {
  exec "$python" /usr/bin/dask-worker "$address" --no-nanny --nthreads 1 --no-dashboard \
    --name "$1" --local-directory "$work/space-$1"
}
export DASK_DISTRIBUTED__COMM__TIMEOUTS__CONNECT=120s
scheduler >"$work/scheduler.log" 2>&1 &
processes+=($!)
for name in one two; do
  worker "$name" >"$work/worker-$name.log" 2>&1 &
  processes+=($!)
done
victim=${processes[1]}

"$python" "$root/examples/dask/run.py" "$address" "$work/out" "${inputs[@]}" >"$work/run.log" 2>&1 &
run=$!
processes+=("$run")
# The worker is killed while a task of its is at work.
killed=''
for _ in $(seq 1200); do
  task=$(pgrep -P "$victim" -f 'parse task' | head -n 1 || true)
  if [ -n "$task" ]; then
    killed=$(tr '\0' ' ' <"/proc/$task/cmdline" 2>/dev/null || true)
    kill -9 "$victim" "$task" 2>/dev/null && break
  fi
  kill -0 "$run" 2>/dev/null || break
  sleep 0.05
done
[ -n "$killed" ] || fail 'no worker could be killed at its task'
wait "$run" || fail 'the run did not end well'
compare
echo "dask: passed, $tasks tasks on two workers, one killed at its task, the same bytes"
