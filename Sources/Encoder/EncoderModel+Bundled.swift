import DataFiles
import Foundation

extension EncoderModel {
  /// The model that comes with the program.
  ///
  /// - Throws: `DataError` when the weights are missing, ``WeightsError`` when they are damaged.
  public static func bundled() throws -> EncoderModel {
    try EncoderModel(path: DataFile("entente.weights", module: "Encoder").url.path)
  }
}
