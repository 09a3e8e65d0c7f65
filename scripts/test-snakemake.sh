#!/usr/bin/env bash
# Runs examples/snakemake: one task is killed and tried again, then the whole run is killed and started again, and the
# result must be that of an undisturbed run, byte for byte. Says that it skipped where Snakemake cannot be installed.
set -euo pipefail
engine=snakemake
source "$(dirname "$0")/engines/common.sh"
need snakemake snakemake
prepare 40

run() { exec "$root/examples/snakemake/run.sh" "$work/out" "${inputs[@]}"; }

# Process of a task that is at work; nothing for none.
at_work() { pgrep -f "^(/\S*)?node $work/bin/parse task $work/out" | head -n 1 || true; }

# Kills a task that is at work.
kill_task() {
  for _ in $(seq 1200); do
    task=$(at_work)
    [ -n "$task" ] && kill -9 "$task" 2>/dev/null && return
    sleep 0.05
  done
  fail 'no task could be killed'
}

run >"$work/run-1.log" 2>&1 &
first=$!
processes+=("$first")
kill_task
for _ in $(seq 1200); do
  [ "$(find "$work/out/_job/done" -type f 2>/dev/null | wc -l)" -gt 0 ] && break
  sleep 0.05
done
kill -9 "$first" 2>/dev/null || fail 'the run had ended before it could be killed'
wait "$first" 2>/dev/null || true
SNAKEMAKE_OPTIONS=--unlock "$root/examples/snakemake/run.sh" "$work/out" "${inputs[@]}" >"$work/unlock.log" 2>&1 ||
  fail 'the lock could not be taken away'
"$root/examples/snakemake/run.sh" "$work/out" "${inputs[@]}" >"$work/run-2.log" 2>&1 || fail 'the second run did not end well'
compare
echo "snakemake: passed, $tasks tasks, one killed and tried again, the run killed and started again, the same bytes"
