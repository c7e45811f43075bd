public import GraphDiffing

/// The file of a merged graph.
public enum MergeFile {
  /// The bytes of the merged graph file, with conflicts between git's markers.
  ///
  /// Keeping what stands on one side of all markers gives a graph file.
  ///
  /// - Complexity: O(*n* · *d*) in the number of lines and of lines in conflict.
  public static func encode(_ merge: GraphMerge) -> [UInt8] {
    if merge.conflicts.isEmpty { return GraphFile.encode(merge.ours) }
    let ours = lines(merge, .ours)
    let theirs = lines(merge, .theirs)
    var hunk = (ours: [Substring](), theirs: [Substring]())
    var text = ""
    func close() {
      if hunk.ours.isEmpty, hunk.theirs.isEmpty { return }
      let parts = ["<<<<<<< ours"] + hunk.ours + ["======="] + hunk.theirs + [">>>>>>> theirs"]
      text += parts.joined(separator: "\n") + "\n"
      hunk = ([], [])
    }
    let difference = theirs.difference(from: ours)
    let removed = Set(difference.removals.map(\.offset))
    let added = Set(difference.insertions.map(\.offset))
    var (i, j) = (0, 0)
    while i < ours.count || j < theirs.count {
      if removed.contains(i) {
        hunk.ours.append(ours[i])
        i += 1
      } else if added.contains(j) {
        hunk.theirs.append(theirs[j])
        j += 1
      } else {
        close()
        text += ours[i] + "\n"
        i += 1
        j += 1
      }
    }
    close()
    return Array(text.utf8)
  }

  private static func lines(_ merge: GraphMerge, _ side: GraphMerge.Side) -> [Substring] {
    String(decoding: GraphFile.encode(merge[side]), as: UTF8.self).split(separator: "\n")
  }
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
