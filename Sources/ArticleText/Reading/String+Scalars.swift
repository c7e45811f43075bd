extension String {
  /// The string of some code points.
  ///
  /// - Complexity: O(*n*).
  init(_ scalars: ArraySlice<Unicode.Scalar>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.count)
    for scalar in scalars {
      for byte in scalar.utf8 { bytes.append(byte) }
    }
    self.init(decoding: bytes, as: UTF8.self)
  }
}
