#!/bin/sh
# Measures the language engine on one thread: sentences a second of `entente classify` on 1000 sentences
# of about 25 words, the start-up of one sentence, and a cold `entente extract` of an article of about
# 600 words, with peak memory.
#
#   Benchmarks/engine.sh [path of entente]
#
# Needs GNU time. Prints the median of five runs each: wall-clock time, processor time and memory.
set -eu

entente=${1:-.build/release/entente}
timer=/usr/bin/time
for tool in "$entente" "$timer"; do
  command -v "$tool" >/dev/null || { echo "engine.sh: $tool not found" >&2; exit 1; }
done

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# sentences COUNT pairs|text: sentences of 24 to 26 words, as lines of pairs or as an article.
sentences() {
  awk -v count="$1" -v form="$2" 'BEGIN {
    n = split("China Iran Russia Ukraine France Germany Turkey Greece India Pakistan Brazil Peru", name, " ")
    v = split("warned threatened praised accused urged supported criticised sanctioned", verb, " ")
    tail[1] = "over the new border rules that were announced in the capital on Monday, while officials said that talks would go on this week"
    tail[2] = "after long talks in the capital about grain exports, and diplomats hoped that both sides would meet again before the summer began"
    for (i = 0; i < count; i++) {
      a = name[i % n + 1]
      b = name[(i + 1 + int(i / n) % (n - 1)) % n + 1]
      start = length(a) + length(verb[i % v + 1]) + 2
      text = a " " verb[i % v + 1] " " b " " tail[i % 2 + 1] "."
      if (form == "text") print text
      else printf "{\"id\":\"%d\",\"text\":\"%s\",\"source\":[0,%d],\"target\":[%d,%d]}\n", i, text, length(a), start, start + length(b)
    }
  }'
}

sentences 1000 pairs >"$folder/pairs.ndjson"
sentences 1 pairs >"$folder/one.ndjson"
sentences 24 text >"$folder/article.txt"

# measure NAME SENTENCES ARGUMENTS...: runs entente five times.
measure() {
  name=$1 count=$2
  shift 2
  for run in 1 2 3 4 5; do
    "$timer" -f '%e %U %S %M' -a -o "$folder/$name" "$entente" "$@" >/dev/null
  done
  sort -n "$folder/$name" | awk -v name="$name" -v count="$count" 'NR == 3 {
    printf "%-8s %.2f s, processor %.2f s, %.0f MB", name, $1, $2 + $3, $4 / 1024
    if (count > 1) printf ", %.0f sentences a second", count / $1
    printf "\n"
  }'
}

measure classify 1000 classify --threads 1 "$folder/pairs.ndjson"
measure start 1 classify --threads 1 "$folder/one.ndjson"
measure extract 1 extract --threads 1 "$folder/article.txt"
