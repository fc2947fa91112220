internal import Glibc

/// Texts byte by byte. `==` and `<` take an é for an e with an accent behind it; to a file system, to a hash and to a merge of
/// what two programs wrote, those are two texts.
extension String {
  func hasSameBytes(as other: String) -> Bool { byteDifference(from: other) == 0 }

  /// Whether the bytes come before those of another text, in the order of dictionaries.
  func bytesPrecede(_ other: String) -> Bool { byteDifference(from: other) < 0 }

  /// Less than 0 where the bytes come first, more where those of the other text do.
  private func byteDifference(from other: String) -> Int {
    var (own, other) = (self, other)
    return own.withUTF8 { own in
      other.withUTF8 { other in
        let shared = min(own.count, other.count)
        if shared > 0, let start = own.baseAddress, let otherStart = other.baseAddress {
          let difference = memcmp(start, otherStart, shared)
          if difference != 0 { return Int(difference) }
        }
        return own.count - other.count
      }
    }
  }
}
