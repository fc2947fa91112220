import ScreenModel
import TestSupport
import Testing

@testable import TerminalUI

@Suite("Keys from bytes: properties")
struct KeyDecoderPropertyTests {
  private static let pieces = [
    "\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}]", "A", "~", "1;3", "200~", "\u{1B}[200~", "\u{1B}[201~", "汉", "\r", "\0",
    "[", "$", "\u{1B}[<0;5;7M", "\u{1B}[M", "<0;1", ";", "\u{1B}\\",
  ]

  private static func noise(_ generator: inout SeededGenerator) -> [UInt8] {
    (0..<Int.random(in: 0..<30, using: &generator)).flatMap { _ in
      Bool.random(using: &generator)
        ? Array((pieces.randomElement(using: &generator) ?? "").utf8)
        : [UInt8.random(in: 0...255, using: &generator)]
    }
  }

  private static func inputs(_ bytes: [UInt8], cuts: Set<Int>) -> [KeyDecoder.Input] {
    var decoder = KeyDecoder()
    var inputs: [KeyDecoder.Input] = []
    for (index, byte) in bytes.enumerated() {
      decoder.feed([byte])
      if cuts.contains(index) {
        while let input = decoder.next() { inputs.append(input) }
      }
    }
    while let input = decoder.next() { inputs.append(input) }
    while let input = decoder.next(isPaused: true) { inputs.append(input) }
    return inputs
  }

  @Test("Where reads cut the bytes makes no difference, and nothing waits after a pause", arguments: 0..<300)
  func cuts(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let bytes = Self.noise(&generator)
    let cuts = Set((0..<10).map { _ in Int.random(in: 0..<max(1, bytes.count), using: &generator) })
    #expect(Self.inputs(bytes, cuts: cuts) == Self.inputs(bytes, cuts: []))

    var decoder = KeyDecoder()
    decoder.feed(bytes)
    while decoder.next(isPaused: true) != nil {}
    #expect(!decoder.isWaiting)
  }
}
