internal import CNcurses
internal import ScreenModel

/// Which bytes stand for which keys on one kind of terminal.
struct KeySequences {
  private var keys: [[UInt8]: Key] = [:]
  private var beginnings: Set<[UInt8]> = []

  enum Match: Equatable {
    case key(Key, length: Int)
    /// More bytes may make a key of them.
    case beginning
    case none
  }

  init(_ keys: [[UInt8]: Key] = [:]) {
    for (bytes, key) in keys { add(bytes, key) }
  }

  /// The key that bytes begin with.
  func match(_ bytes: ArraySlice<UInt8>) -> Match {
    var match = Match.none
    var begun: [UInt8] = []
    for byte in bytes {
      begun.append(byte)
      if let key = keys[begun] { match = .key(key, length: begun.count) }
      guard beginnings.contains(begun) else { return match }
    }
    return match == .none && !begun.isEmpty ? .beginning : match
  }

  private mutating func add(_ bytes: [UInt8], _ key: Key) {
    // A description that claims a printable character for a key would take that character from the reader.
    guard let first = bytes.first, first < 0x20 || first == 0x7F else { return }
    keys[bytes] = key
    for count in 1..<max(1, bytes.count) { beginnings.insert(Array(bytes.prefix(count))) }
  }
}

extension KeySequences {
  /// What terminfo says of the terminal that was taken over.
  static func terminal() -> KeySequences {
    var sequences = KeySequences()
    for (code, key) in described { sequences.add(mulu_key_sequence(code), key) }
    for number in 1...12 { sequences.add(mulu_function_key_sequence(Int32(number)), .function(number)) }
    return sequences
  }

  private mutating func add(_ sequence: UnsafePointer<CChar>?, _ key: Key) {
    if let sequence { add(Array(String(cString: sequence).utf8), key) }
  }

  private static let described: [(mulu_key, Key)] = [
    (.up, .up), (.down, .down), (.left, .left), (.right, .right),
    (.home, .home), (.end, .end), (.page_up, .pageUp), (.page_down, .pageDown),
    (.insert, .insert), (.delete, .delete), (.back_tab, .backTab),
    (.backspace, .backspace), (.enter, .enter),
  ]
}
