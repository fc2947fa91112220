internal import ScreenModel

/// Turns the bytes that a keyboard sends, in pieces of any size, into keys, pasted text, what the mouse did and the
/// terminal's answers.
struct KeyDecoder {
  enum Input: Equatable {
    case key(Key)
    case pasted(String)
    case pointer(Pointer)
    case answer(TerminalAnswer)
  }

  /// What the bytes that wait begin with.
  private enum Step {
    case input(Input, length: Int)
    case nothing(length: Int)
    case beginsPaste(length: Int)
    case incomplete
  }

  private let sequences: KeySequences
  private var waiting: ArraySlice<UInt8> = []
  private var paste: PasteReader?

  init(sequences: KeySequences = KeySequences()) {
    self.sequences = sequences
  }

  /// Whether bytes wait for others that would complete them.
  var isWaiting: Bool { !waiting.isEmpty || paste != nil }

  /// Whether what waits may pause longer than a key: text being pasted, and a report of the mouse, whose rest would be
  /// taken for characters typed.
  var waitsLonger: Bool { paste != nil || waiting.starts(with: Self.pointerIntroducer) }

  private static let pointerIntroducer = Array("\u{1B}[<".utf8)

  mutating func feed(_ bytes: some Sequence<UInt8>) {
    waiting = waiting + bytes
  }

  /// The next input; `nil` if there is none, or none yet.
  ///
  /// - Parameters:
  ///   - isPaused: Nothing has come for a while, so that a lone ESC is the Escape key and what is incomplete stays so.
  ///   - awaitsCursor: The terminal was asked where its cursor stands.
  mutating func next(isPaused: Bool = false, awaitsCursor: Bool = false) -> Input? {
    while !waiting.isEmpty || (paste != nil && isPaused) {
      if paste != nil {
        guard let text = paste?.read(&waiting, isPaused: isPaused) else { return nil }
        paste = nil
        return .pasted(text)
      }
      switch step(waiting, isPaused: isPaused, awaitsCursor: awaitsCursor) {
      case .input(let input, let length):
        waiting = waiting.dropFirst(length)
        return input
      case .nothing(let length):
        waiting = waiting.dropFirst(length)
      case .beginsPaste(let length):
        waiting = waiting.dropFirst(length)
        paste = PasteReader()
      case .incomplete: return nil
      }
    }
    return nil
  }
}

extension KeyDecoder {
  private func step(_ bytes: ArraySlice<UInt8>, isPaused: Bool, awaitsCursor: Bool) -> Step {
    switch sequences.match(bytes) {
    case .key(let key, let length): return .input(.key(key), length: length)
    case .beginning where !isPaused: return .incomplete
    case .beginning, .none: break
    }
    guard let first = bytes.first else { return .incomplete }
    if first == 0x1B { return escape(bytes, isPaused: isPaused, awaitsCursor: awaitsCursor) }
    if let key = Key(control: first) { return .input(.key(key), length: 1) }
    switch TypedCharacter.read(bytes) {
    case .character(let character, let length): return .input(.key(.character(character)), length: length)
    case .nothing(let length): return .nothing(length: length)
    case .incomplete: return isPaused ? .nothing(length: bytes.count) : .incomplete
    }
  }

  private func escape(_ bytes: ArraySlice<UInt8>, isPaused: Bool, awaitsCursor: Bool) -> Step {
    switch EscapeSequence.read(bytes) {
    case .sequence(let sequence): return meaning(of: sequence, awaitsCursor: awaitsCursor)
    case .incomplete:
      guard isPaused else { return .incomplete }
      return bytes.count <= 2 ? alt(bytes, isPaused: true) : .nothing(length: bytes.count)
    case .none: return alt(bytes, isPaused: isPaused)
    }
  }

  private func meaning(of sequence: EscapeSequence, awaitsCursor: Bool) -> Step {
    if sequence.kind == .control, sequence.final == UInt8(ascii: "~"), sequence.parameters == [200] {
      return .beginsPaste(length: sequence.length)
    }
    if let answer = sequence.answer(awaitsCursor: awaitsCursor) {
      return .input(.answer(answer), length: sequence.length)
    }
    if let pointer = sequence.pointer { return .input(.pointer(pointer), length: sequence.length) }
    return sequence.key.map { .input(.key($0), length: sequence.length) } ?? .nothing(length: sequence.length)
  }

  /// ESC that begins no sequence: Alt with what follows, or the Escape key.
  private func alt(_ bytes: ArraySlice<UInt8>, isPaused: Bool) -> Step {
    let rest = bytes.dropFirst()
    let escapeKey = Step.input(.key(.escape), length: 1)
    guard let second = rest.first else { return escapeKey }
    if second == 0x1B {
      // rxvt sends ESC before the sequence of a key for Alt.
      switch EscapeSequence.read(rest) {
      case .sequence(let sequence):
        guard let key = sequence.key?.withAlt else { return escapeKey }
        return .input(.key(key), length: sequence.length + 1)
      case .incomplete: return isPaused ? escapeKey : .incomplete
      case .none: return escapeKey
      }
    }
    guard second >= 0x20, second != 0x7F else { return escapeKey }
    switch TypedCharacter.read(rest) {
    case .character(let character, let length): return .input(.key(.alt(character)), length: length + 1)
    case .nothing(let length): return .nothing(length: length + 1)
    case .incomplete: return isPaused ? .nothing(length: bytes.count) : .incomplete
    }
  }
}
