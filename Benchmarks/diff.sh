#!/bin/sh
# Times `entente diff` on two versions of a graph of 2,000 actors and 10,000 relations, and on twice as
# many of both.
#
#   Benchmarks/diff.sh [path of entente]
#
# Needs Python 3. Prints the least user and the least elapsed time of 5 runs, in seconds.
set -eu

entente=${1:-.build/release/entente}
here=$(dirname "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

for scale in 1 2; do
  python3 "$here/versions.py" $((2000 * scale)) $((10000 * scale)) "$folder/old.json" "$folder/new.json"
  python3 - "$entente" "$folder" $((2000 * scale)) $((10000 * scale)) <<'PY'
import resource, subprocess, sys, time
entente, folder, actors, relations = sys.argv[1:]
runs = []
for _ in range(5):
    used, start = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime, time.monotonic()
    status = subprocess.run(
        [entente, "diff", f"{folder}/old.json", f"{folder}/new.json"],
        stdout=subprocess.DEVNULL).returncode
    assert status == 1, status
    elapsed = time.monotonic() - start
    runs.append((resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - used, elapsed))
print(f"{actors} actors, {relations} relations: user {min(runs)[0]:.2f} s, "
      f"elapsed {min(each for _, each in runs):.2f} s")
PY
done
