internal import DocumentModel

/// The text of a document without white space and furniture, in which a quote is found however its lines are wrapped.
struct SolidText {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let furniture: [Furniture]

  init(_ bytes: UnsafeBufferPointer<UInt8>, furniture: [Furniture]) {
    self.bytes = bytes
    self.furniture = furniture
  }

  var count: Int { bytes.count }

  /// The scalars of a text that are not white space.
  static func scalars(of text: String) -> [UInt32] {
    let utf8 = Array(text.utf8)
    return utf8.withUnsafeBufferPointer { bytes in
      let text = SolidText(bytes, furniture: [])
      var scalars: [UInt32] = []
      var offset = text.textStart(from: 0)
      while offset < bytes.count {
        let (scalar, length) = UTF8Sequence.scalar(at: offset, in: bytes, limit: bytes.count)
        scalars.append(scalar)
        offset = text.textStart(from: offset + length)
      }
      return scalars
    }
  }

  /// How many of the scalars stand one behind the other from an offset on, and the offset behind the last of them.
  func matchForward(_ scalars: some Collection<UInt32>, from start: Int) -> (count: Int, end: Int) {
    var count = 0
    var end = start
    for scalar in scalars {
      let offset = textStart(from: end)
      guard offset < bytes.count else { break }
      let (found, length) = UTF8Sequence.scalar(at: offset, in: bytes, limit: bytes.count)
      guard found == scalar else { break }
      count += 1
      end = offset + length
    }
    return (count, end)
  }

  /// How many of the scalars, taken from their end, stand one before the other before an offset.
  func matchBackward(_ scalars: [UInt32], before end: Int) -> Int {
    var count = 0
    var offset = end
    for scalar in scalars.reversed() {
      let limit = textEnd(before: offset)
      guard limit > 0 else { break }
      var start = limit - 1
      while start > 0 && limit - start < 4 && bytes[start] & 0xC0 == 0x80 { start -= 1 }
      guard UTF8Sequence.scalar(at: start, in: bytes, limit: limit).value == scalar else { break }
      count += 1
      offset = start
    }
    return count
  }

  /// The first offset at or behind another that holds text.
  private func textStart(from start: Int) -> Int {
    var offset = start
    while offset < bytes.count {
      if let furniture = furniture(at: offset) {
        offset = max(furniture.end, offset + 1)
        continue
      }
      let length = WhiteSpace.length(at: offset, in: bytes, limit: bytes.count)
      if length == 0 { break }
      offset += length
    }
    return min(offset, bytes.count)
  }

  /// The last offset at or before another that ends text.
  private func textEnd(before end: Int) -> Int {
    var offset = end
    while offset > 0 {
      if let furniture = furniture(at: offset - 1) {
        offset = min(furniture.start, offset - 1)
        continue
      }
      let length = WhiteSpace.length(before: offset, in: bytes, limit: 0)
      if length == 0 { break }
      offset -= length
    }
    return offset
  }

  private func furniture(at offset: Int) -> Furniture? {
    guard !furniture.isEmpty else { return nil }
    let index = furniture.partitionIndex { $0.end > offset }
    return index < furniture.count && furniture[index].start <= offset ? furniture[index] : nil
  }
}

extension SolidText {
  /// The offset nearest to a start at which a scalar stands and that satisfies a test.
  func nearest(to start: Int, holding scalar: UInt32, where isFound: (Int) -> Bool) -> Int? {
    let pattern = Array(String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
    func holds(_ offset: Int) -> Bool {
      guard bytes[offset] == pattern[0], offset + pattern.count <= bytes.count else { return false }
      return pattern.indices.allSatisfy { bytes[offset + $0] == pattern[$0] } && isFound(offset)
    }
    var reach = 0
    while reach < bytes.count {
      // Near places are looked at first, so that a small shift costs little in a large document.
      let next = max(64 * 1024, 4 * reach)
      let behind = (min(start + reach, count)..<min(start + next, count)).first(where: holds)
      let before = (max(start - next, 0)..<max(start - reach, 0)).last(where: holds)
      if let nearest = [behind, before].compactMap({ $0 }).min(by: { abs($0 - start) < abs($1 - start) }) {
        return nearest
      }
      reach = next
    }
    return nil
  }
}
