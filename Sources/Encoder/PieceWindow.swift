/// A stretch of whole words that the encoder reads at once.
struct PieceWindow: Sendable {
  /// Piece ids, with the marks before and behind the words.
  let ids: [Int]
  /// The shape of each piece's word; 0 for the marks.
  let shapes: [Int]
  /// Numbers of the words in the sentence, in order.
  let words: [Int]
  /// Where the pieces of each of ``words`` stand in ``ids``.
  let places: [Range<Int>]

  init(_ words: [Int], of sentence: PieceSentence, tokenizer: WordPieceTokenizer) {
    var ids = [tokenizer.first]
    var shapes = [0]
    var places: [Range<Int>] = []
    for word in words {
      let pieces = sentence.pieces[word]
      places.append(ids.count..<ids.count + pieces.count)
      ids += pieces
      shapes += Array(repeating: sentence.words[word].shape.rawValue, count: pieces.count)
    }
    self.ids = ids + [tokenizer.last]
    self.shapes = shapes + [0]
    self.words = words
    self.places = places
  }

  /// The pieces of a range of words, when all of them are in this window.
  func pieces(ofWords range: Range<Int>) -> Range<Int>? {
    guard let first = words.firstIndex(of: range.lowerBound), let last = range.last,
      first + range.count <= words.count, words[first + range.count - 1] == last
    else { return nil }
    return places[first].lowerBound..<places[first + range.count - 1].upperBound
  }

  /// How far the pieces lie from the nearer end of the window.
  func depth(of pieces: Range<Int>) -> Int {
    min(pieces.lowerBound, ids.count - pieces.upperBound)
  }
}

/// The words of a sentence with their pieces.
struct PieceSentence: Sendable {
  let words: [EncoderWord]
  let pieces: [[Int]]

  init(words: [EncoderWord], pieces: [[Int]]) {
    self.words = words
    self.pieces = pieces
  }

  init(_ sentence: String, tokenizer: WordPieceTokenizer) {
    words = WordSplitter.words(of: sentence)
    pieces = words.map { tokenizer.pieces(of: $0.form) }
  }

  /// The words around a span that fit into the given number of pieces; of a longer span, its beginning.
  func surroundings(of span: Range<Int>, room: Int) -> Range<Int> {
    var result = span.lowerBound..<span.lowerBound
    var count = 0
    func take(_ word: Int) -> Bool {
      guard words.indices.contains(word), count + pieces[word].count <= room else { return false }
      count += pieces[word].count
      return true
    }
    while result.upperBound < span.upperBound, take(result.upperBound) {
      result = result.lowerBound..<result.upperBound + 1
    }
    var grows = true
    while grows {
      grows = false
      if take(result.lowerBound - 1) {
        result = result.lowerBound - 1..<result.upperBound
        grows = true
      }
      if take(result.upperBound) {
        result = result.lowerBound..<result.upperBound + 1
        grows = true
      }
    }
    return result
  }

  /// Windows of whole words that overlap by half; one window when the sentence is short enough.
  ///
  /// - Parameters:
  ///   - longest: Most pieces a window may have, its two marks included.
  ///   - tokenizer: Knows the marks.
  /// - Returns: The windows in text order; none when there are no words.
  func windows(longest: Int, tokenizer: WordPieceTokenizer) -> [PieceWindow] {
    let room = longest - 2
    var windows: [PieceWindow] = []
    var start = 0
    while start < words.count {
      var end = start
      var count = 0
      while end < words.count, count + pieces[end].count <= room || end == start {
        count += pieces[end].count
        end += 1
      }
      windows.append(PieceWindow(Array(start..<end), of: self, tokenizer: tokenizer))
      if end == words.count { break }
      start = next(after: start, before: end, room: room)
    }
    return windows
  }

  private func next(after start: Int, before end: Int, room: Int) -> Int {
    var begun = 0
    for word in start..<end {
      if begun >= room / 2 { return word }
      begun += pieces[word].count
    }
    return end
  }
}
