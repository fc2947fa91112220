internal import DocumentModel

/// A person's corrections, ready to be applied to the lines of one storage.
struct Rulings: Sendable {
  /// What is said of single lines, by the offsets at which their texts begin.
  var lines: [Int: LineCorrection.Verdict] = [:]

  private var patterns: PatternMatcher

  init(patterns: [HeadingPattern]) { self.patterns = PatternMatcher(patterns) }

  var isEmpty: Bool { lines.isEmpty && patterns.isEmpty }

  /// What could not be done.
  var findings: [Document.Finding] { patterns.findings }

  /// What is said of a line; `nil` for most.
  mutating func ruling(on line: SourceLine, in bytes: UnsafeBufferPointer<UInt8>) -> Ruling? {
    guard !isEmpty, !line.traits.contains(.continued) else { return nil }
    switch lines[line.textStart] {
    case .heading(let level): return .heading(level: HeadingPattern.level(nearest: level), isPattern: false)
    case .text: return .text
    case nil: return patterns.level(of: line.textRange, in: bytes).map { .heading(level: $0, isPattern: true) }
    }
  }

  /// Whether a person says of this very line that it is a heading, so that it cannot be furniture.
  func nameHeading(_ line: SourceLine) -> Bool {
    if case .heading = lines[line.textStart] { true } else { false }
  }
}
