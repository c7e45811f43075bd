# Reads names of articles, and prints NAME:OLD:NEW for each two neighbours among NAME.v1, NAME.v2, ...
match($0, /\.v[0-9]+$/) {
  name = substr($0, 1, RSTART - 1)
  version[name, ++count[name]] = substr($0, RSTART + 2)
}
END {
  for (name in count)
    for (i = 1; i <= count[name]; i++) {
      new = ""
      for (j = 1; j <= count[name]; j++) {
        other = version[name, j]
        if (other + 0 > version[name, i] + 0 && (new == "" || other + 0 < new + 0)) new = other
      }
      if (new != "") print name ":" version[name, i] ":" new
    }
}
