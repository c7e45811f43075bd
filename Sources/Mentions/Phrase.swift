/// The noun phrase that a name opens.
struct Phrase {
  /// Just past its last token.
  var end: Int
  /// A head that makes the phrase another actor: "rebels" in "Syrian rebels".
  var rival: String?
  /// Whether the phrase names people who are no actors: "Iranian protesters".
  var isIrrelevant = false
  /// A group that the phrase introduces: "the Palestinian militant group Hamas".
  var group: NamedSpan?
}
