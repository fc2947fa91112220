internal import DocumentModel

/// The text of a document without white space and furniture, in which a quote is found however its lines are wrapped.
struct SolidText {
  let bytes: UnsafeBufferPointer<UInt8>
  let furniture: [Furniture]

  init(_ bytes: UnsafeBufferPointer<UInt8>, furniture: [Furniture]) {
    self.bytes = bytes
    self.furniture = furniture
  }

  var count: Int { bytes.count }

  func cursor(at offset: Int) -> SolidCursor { SolidCursor(bytes, furniture: furniture, at: offset) }

  /// The scalars of a text that are not white space.
  static func scalars(of text: some StringProtocol) -> [UInt32] {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      var cursor = SolidCursor(bytes, furniture: [], at: 0)
      var scalars: [UInt32] = []
      while let scalar = cursor.next() { scalars.append(scalar.value) }
      return scalars
    }
  }

  /// The offset behind some scalars where they stand one behind the other from an offset on; the offset itself for none,
  /// `nil` where they do not stand there.
  func end(of scalars: some Sequence<UInt32>, from start: Int) -> Int? {
    var cursor = cursor(at: start)
    var end = start
    for scalar in scalars {
      guard let found = cursor.next(), found.value == scalar else { return nil }
      end = found.end
    }
    return end
  }

  /// The offset at which the first character at or behind another begins; the end of the text where there is none.
  func start(behind offset: Int) -> Int {
    var cursor = cursor(at: offset)
    return cursor.next()?.start ?? count
  }

  /// Whether some scalars stand one before the other before an offset.
  func stands(_ scalars: ArraySlice<UInt32>, before end: Int) -> Bool {
    var cursor = cursor(at: end)
    for scalar in scalars.reversed() {
      guard cursor.previous()?.value == scalar else { return false }
    }
    return true
  }

  /// The characters around an offset: as many as `before` before it and `behind` from it on.
  func window(around offset: Int, before: Int, behind: Int) -> SolidWindow {
    var window = SolidWindow()
    var cursor = cursor(at: offset)
    for _ in 0..<before {
      guard let scalar = cursor.previous() else { break }
      window.append(scalar)
    }
    window.reverse()
    window.origin = window.count
    cursor = self.cursor(at: offset)
    for _ in 0..<behind {
      guard let scalar = cursor.next() else { break }
      window.append(scalar)
    }
    return window
  }
}
