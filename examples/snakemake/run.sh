#!/usr/bin/env bash
# run.sh OUTPUT INPUT… [OPTION…]: plans, does every task with Snakemake on all cores, and verifies. A task that fails is
# tried twice more; started again after it was killed, it does what is missing. With --profile in SNAKEMAKE_OPTIONS the
# tasks go to a cluster whose nodes see the same files.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
output=$(realpath -m "$1")
shift
if [ -f "$output/_job/tasks" ]; then
  tasks=$(cat "$output/_job/tasks")
else
  tasks=$(parse plan "$@" -o "$output")
  echo "$tasks" >"$output/_job/tasks"
fi
# What Snakemake notes of its own stands in the job's folder.
cd "$output/_job"
# shellcheck disable=SC2086
exec snakemake --snakefile "$here/Snakefile" --cores all --rerun-incomplete --keep-going --quiet \
  ${SNAKEMAKE_OPTIONS:-} --config "folder=$output" "tasks=$tasks"
