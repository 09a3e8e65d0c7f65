#!/usr/bin/env bash
# run.sh OUTPUT INPUT… [OPTION…]: plans, does every task on all cores, and verifies.
# With --sshloginfile in PARALLEL the tasks go to other machines that see the same files.
set -euo pipefail
output=$(realpath -m "$1")
shift
tasks=$(parse plan "$@" -o "$output")
seq 0 "$((tasks - 1))" | parallel --halt soon,fail=20% --retries 3 parse task "$output" {}
parse verify "$output"
