import ArgumentParser

/// What of a difference is told, and how.
struct DifferenceOptions: ParsableArguments {
  @Flag(help: "Leave out changes of evidence alone: moved and reworded sentences.")
  var claimsOnly = false

  @Flag(help: "Compare even when a version holds no actor at all.")
  var allowEmpty = false

  @Option(
    help: ArgumentHelp(
      "When to colour text: auto (on a terminal, unless NO_COLOR is set), always, never.",
      valueName: "when"))
  var color = ColorChoice.auto
}
