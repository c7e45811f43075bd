import GraphModel

/// A short fingerprint of bytes: FNV-1a of 64 bits (Fowler, Noll, Vo), as 16 hexadecimal digits.
///
/// It tells mistaken files apart; it is no protection against forged ones.
enum Fingerprint {
  /// - Complexity: O(*n*) in the number of bytes.
  static func of(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
