#!/usr/bin/env bash
# run.sh OUTPUT INPUT… [OPTION…]: plans, submits an array with a task each, and verifies when all are done.
# OUTPUT and the inputs are on a file system that every node sees. Where arrays may not have that many tasks (1001 where
# nothing is set), --shard-size makes them larger, as in --shard-size 1g.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
output=$(realpath -m "$1")
shift
tasks=$(parse plan "$@" -o "$output")
mkdir -p "$output/_job/logs"
array=$(sbatch --parsable --array="0-$((tasks - 1))" --output="$output/_job/logs/%a.log" "$here/task.sbatch" "$output")
sbatch --parsable --dependency="afterok:$array" --output="$output/_job/logs/verify.log" "$here/verify.sbatch" "$output"
