#!/bin/sh
# Compares the time of `entente draw` with that of Graphviz's own `dot`: SVG and PNG of the same graph
# of 7 actors and 15 relations, each in 20 cold processes.
#
#   Benchmarks/draw.sh [path of entente]
#
# Needs hyperfine and graphviz. Prints both medians in milliseconds and their ratio.
set -eu

entente=${1:-.build/release/entente}
for tool in "$entente" dot hyperfine; do
  command -v "$tool" >/dev/null || { echo "draw.sh: $tool not found" >&2; exit 1; }
done

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# relation SOURCE TYPE TARGET STATUS SENTENCES
relation() {
  evidence=
  for sentence in $(seq 0 $(($5 - 1))); do
    evidence="$evidence${evidence:+,}{\"sentence\":$sentence,\"start\":$((sentence * 40)),\"end\":$((sentence * 40 + 39)),\"quote\":\"$1 $2 $3, and more is said about that.\",\"sourceText\":\"$1\",\"targetText\":\"$3\"}"
  done
  printf '%s{"source":"%s","target":"%s","type":"%s","status":"%s","confidence":0.9,"via":[],"time":"present","evidence":[%s]}' \
    "$comma" "$1" "$3" "$2" "$4" "$evidence"
  comma=,
}

# actor ID NAME
actor() {
  printf '%s{"id":"%s","name":"%s","kind":"country","mentions":[]}' "$comma" "$1" "$2"
  comma=,
}

{
  printf '{"schemaVersion":1,"generator":"benchmark","article":{"title":"Benchmark","source":"benchmark","language":"en","sentences":[{"start":0,"end":39},{"start":40,"end":79},{"start":80,"end":119},{"start":120,"end":159},{"start":160,"end":199}]},"actors":['
  comma=
  actor ARG Argentina
  actor BRA Brazil
  actor CHL Chile
  actor COL Colombia
  actor MEX Mexico
  actor PER Peru
  actor URY Uruguay
  printf '],"relations":['
  comma=
  relation ARG supports BRA asserted 2
  relation ARG criticizes CHL asserted 3
  relation ARG cooperates-with URY asserted 1
  relation BRA threatens PER asserted 4
  relation BRA negotiates-with MEX hypothetical 1
  relation BRA aids COL asserted 2
  relation CHL demands PER asserted 1
  relation CHL agrees-with URY asserted 2
  relation CHL sanctions MEX hypothetical 1
  relation COL concerned-by PER asserted 1
  relation COL rejects MEX asserted 2
  relation MEX supports URY asserted 1
  relation PER opposes ARG asserted 3
  relation PER protests MEX asserted 1
  relation URY criticizes BRA asserted 5
  printf ']}\n'
} >"$folder/graph.json"

"$entente" draw "$folder/graph.json" -o "$folder/graph.dot"

# median COMMAND: the median of 20 runs in milliseconds.
median() {
  hyperfine --shell=none --warmup 3 --runs 20 --export-csv "$folder/times.csv" "$1" >/dev/null 2>&1
  awk -F, 'NR == 2 { printf "%.1f\n", $(NF - 4) * 1000 }' "$folder/times.csv"
}

ours=$(median "$entente draw $folder/graph.json -o $folder/a.svg -o $folder/a.png")
svg=$(median "dot -Tsvg -o $folder/b.svg $folder/graph.dot")
png=$(median "dot -Tpng -o $folder/b.png $folder/graph.dot")
awk -v ours="$ours" -v svg="$svg" -v png="$png" 'BEGIN {
  printf "entente draw, SVG and PNG: %.1f ms\n", ours
  printf "dot -Tsvg, then dot -Tpng: %.1f ms (%.1f + %.1f)\n", svg + png, svg, png
  printf "ratio: %.2f\n", ours / (svg + png)
}'
