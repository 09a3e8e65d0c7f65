#!/usr/bin/env bash
# Runs examples/slurm on a Slurm of its own, with munge, on this machine: an array of which one task is killed and
# queued again must verify, and must not once a shard was tampered with. Says that it skipped where Slurm is missing.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)

skip() {
  echo "slurm: skipped, $1"
  exit 0
}

[ "$(id -u)" = 0 ] || skip 'needs root to start munged, slurmctld and slurmd'
if ! command -v slurmctld slurmd munged sbatch >/dev/null; then
  command -v apt-get >/dev/null || skip 'slurm-wlm and munge are not installed'
  export DEBIAN_FRONTEND=noninteractive
  { apt-get update && apt-get install -y --no-install-recommends slurm-wlm munge; } >/dev/null 2>&1 ||
    skip 'slurm-wlm and munge cannot be installed'
fi

work=$(mktemp -d /tmp/zhibiao-slurm-XXXXXX)
chmod 755 "$work"
processes=()
stop() {
  for process in "${processes[@]}"; do kill "$process" 2>/dev/null || true; done
  for process in "${processes[@]}"; do wait "$process" 2>/dev/null || true; done
  rm -rf "$work"
}
trap stop EXIT

fail() {
  echo "slurm: failed, $1" >&2
  for log in "$work"/log/* "$work"/out/_job/logs/*; do
    [ -f "$log" ] && tail -n 20 "$log" | sed "s|^|${log##*/}: |" >&2
  done
  exit 1
}

mkdir -p "$work"/{bin,etc,log,munge,state,spool,in}
ln -s "$root/bin/parse.js" "$work/bin/parse"
export PATH="$work/bin:$PATH"

dd if=/dev/urandom of="$work/munge/key" bs=128 count=1 status=none
chmod 400 "$work/munge/key"
chown -R munge: "$work/munge"
setpriv --reuid=munge --regid=munge --clear-groups munged --foreground --force \
  --key-file="$work/munge/key" --socket="$work/munge/socket" --pid-file="$work/munge/pid" \
  --log-file="$work/munge/log" --seed-file="$work/munge/seed" 2>"$work/log/munged" &
processes+=($!)

port=$((20000 + $$ % 20000))
host=$(hostname -s)
export SLURM_CONF="$work/etc/slurm.conf"
cat >"$SLURM_CONF" <<CONF
ClusterName=zhibiao
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=$port
SlurmdPort=$((port + 1))
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$work/munge/socket
CredType=cred/munge
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
SlurmctldLogFile=$work/log/slurmctld
SlurmdLogFile=$work/log/slurmd
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
MpiDefault=none
ReturnToService=2
SchedulerParameters=batch_sched_delay=0,sched_interval=1
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) RealMemory=2048 State=UNKNOWN
PartitionName=all Nodes=$host Default=YES MaxTime=INFINITE State=UP
CONF
echo 'CgroupPlugin=disabled' >"$work/etc/cgroup.conf"

for _ in $(seq 50); do [ -S "$work/munge/socket" ] && break; sleep 0.1; done
[ -S "$work/munge/socket" ] || fail 'munged did not start'
slurmctld -D 2>"$work/log/slurmctld.err" &
processes+=($!)
slurmd -D -N "$host" 2>"$work/log/slurmd.err" &
processes+=($!)
for _ in $(seq 150); do
  [ "$(sinfo -h -o %T 2>/dev/null)" = idle ] && break
  sleep 0.2
done
[ "$(sinfo -h -o %T 2>/dev/null)" = idle ] || fail 'the node did not come up'

node "$root/scripts/make-reports.mjs" "$work/in" 200
"$root/examples/slurm/run.sh" "$work/out" "$work/in" --all --shard-size 100k -q >/dev/null
array=$(squeue -h -r -n zhibiao -o %F | head -n 1)

# A task that is at work is killed with all its processes, and goes back to the queue.
killed=''
for _ in $(seq 600); do
  at_work=$(ls -A "$work/out/_job/attempts" 2>/dev/null | head -n 1)
  number=$(squeue -h -r -n zhibiao -t running -o %K | head -n 1)
  if [ -n "$at_work" ] && [ -n "$number" ]; then
    scontrol requeue "${array}_$number" 2>/dev/null && killed=$number && break
  fi
  sleep 0.05
done
[ -n "$killed" ] || fail 'no task could be killed'
for _ in $(seq 600); do
  [ -z "$(squeue -h)" ] && break
  # Slurm holds a job back for two minutes after it was queued again.
  [ "$(squeue -h -r -j "${array}_$killed" -o %r 2>/dev/null)" != BeginTime ] ||
    scontrol update "JobId=${array}_$killed" StartTime=now 2>/dev/null || true
  sleep 0.5
done
[ -z "$(squeue -h)" ] || fail 'the jobs did not end'
[ -f "$work/out/_SUCCESS.json" ] || fail 'verify did not pass'
grep -q "CANCELLED\|REQUEUE" "$work/out/_job/logs/$killed.log" || fail "task $killed was not killed at work"
parse verify "$work/out" -q || fail 'verify did not pass again'
node -e '
  const { documents, failed } = JSON.parse(require("fs").readFileSync(process.argv[1]));
  if (documents !== 200 || failed !== 0) process.exit(1);
' "$work/out/_SUCCESS.json" || fail 'not every document was read once'

echo x >>"$work/out/shard-000001/records.csv"
! parse verify "$work/out" -q 2>/dev/null || fail 'verify passed on a shard that was tampered with'
[ ! -e "$work/out/_SUCCESS.json" ] || fail '_SUCCESS.json outlived a shard that was tampered with'
rm -r "$work/out/shard-000001"
parse task "$work/out" 1 -q
parse verify "$work/out" -q || fail 'verify did not pass on the shard made anew'

tasks=$(find "$work/out" -maxdepth 1 -name 'shard-*' | wc -l)
echo "slurm: passed, $tasks tasks, task $killed killed and queued again, tampering found"
