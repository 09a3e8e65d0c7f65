# What the tests of engines have in common: sourced with `engine` set to the engine's name.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

skip() {
  echo "$engine: skipped, $1"
  exit 0
}

# Installs Debian packages unless the commands are there; skips where it cannot.
need() {
  local packages=$1
  shift
  command -v "$@" >/dev/null && return
  command -v apt-get >/dev/null || skip "$packages cannot be installed without apt-get"
  [ "$(id -u)" = 0 ] || skip "$packages needs root to be installed"
  export DEBIAN_FRONTEND=noninteractive
  # shellcheck disable=SC2086
  { apt-get update && apt-get install -y --no-install-recommends $packages; } >/dev/null 2>&1 ||
    skip "$packages cannot be installed"
}

work=$(mktemp -d "/tmp/zhibiao-$engine-XXXXXX")
processes=()
stop() {
  for process in "${processes[@]}"; do kill "$process" 2>/dev/null || true; done
  sleep 1
  for process in "${processes[@]}"; do kill -9 "$process" 2>/dev/null || true; done
  rm -rf "$work"
}
trap stop EXIT

fail() {
  echo "$engine: failed, $1" >&2
  for log in "$work"/*.log; do
    [ -f "$log" ] && tail -n 20 "$log" | sed "s|^|${log##*/}: |" >&2
  done
  exit 1
}

mkdir "$work/bin"
ln -s "$root/bin/parse.js" "$work/bin/parse"
export PATH="$work/bin:$PATH"
inputs=("$work/in" --all --shard-size 40k -q)

# Checksums of everything that a job wrote but what it works with.
sums() {
  (cd "$1" && find . -path ./_job -prune -o -type f -print0 | sort -z | xargs -0 sha256sum)
}

# Makes reports, and does the tasks one after the other, undisturbed.
prepare() {
  node "$root/scripts/make-reports.mjs" "$work/in" "$1"
  tasks=$(parse plan "${inputs[@]}" -o "$work/undisturbed")
  for number in $(seq 0 $((tasks - 1))); do parse task "$work/undisturbed" "$number" -q; done
  parse verify "$work/undisturbed" -q
}

# The result must be the undisturbed one, byte for byte.
compare() {
  diff <(sums "$work/undisturbed") <(sums "$work/out") >"$work/diff.log" || fail 'the bytes differ'
}
