extension String {
  /// The string of some code points.
  ///
  /// - Complexity: O(*n*).
  init(_ scalars: ArraySlice<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}
