import TestSupport
import Testing

@testable import UnicodeText

@Suite struct GraphemeCursorTests {
  private func clusters(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      var cursor = GraphemeCursor(bytes)
      var clusters: [String] = []
      while let (range, scalar) = cursor.next() {
        let cluster = String(decoding: bytes[range], as: UTF8.self)
        #expect(scalar == nil || cluster.unicodeScalars.map(\.value) == [scalar])
        clusters.append(cluster)
      }
      return clusters
    }
  }

  @Test func clustersAreThoseOfTheStandardLibrary() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<3000 {
      let text = String.random(from: scalarsOfEveryKind, length: 20, using: &generator)
      #expect(clusters(of: text) == text.map(String.init), "\(text.unicodeScalars.map(\.value))")
    }
  }

  @Test func everyScalarThatStandsAloneDoesSo() {
    for value in 0..<0x110000 as Range<UInt32> {
      guard GraphemeCursor.standsAlone(value), let scalar = Unicode.Scalar(value) else { continue }
      let text = "中" + String(scalar) + String(scalar) + "가a"
      if text.count != 5 { Issue.record("U+\(String(value, radix: 16))") }
    }
  }

  @Test(
    "Clusters are those of the standard's own tests",
    .enabled(if: UnicodeData.has("auxiliary/GraphemeBreakTest.txt"), Comment(rawValue: UnicodeData.missing)))
  func graphemeBreakTest() throws {
    var count = 0
    for line in try UnicodeData.lines(of: "auxiliary/GraphemeBreakTest.txt") where line.contains("÷") {
      // Unicode 16 took U+2701 out of Extended_Pictographic.
      if line.contains("2701 × 200D") { continue }
      let expected = line.split(separator: "÷").compactMap { cluster in
        let scalars = cluster.split(whereSeparator: { $0 == " " || $0 == "×" || $0 == "\t" })
        let text = String(
          String.UnicodeScalarView(scalars.compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }))
        return text.isEmpty ? nil : text
      }
      #expect(clusters(of: expected.joined()) == expected, "\(line)")
      count += 1
    }
    #expect(count > 500)
  }

  @Test func longChainsAreOneCluster() {
    let chain = String(repeating: "👩‍", count: 5_000)
    #expect(clusters(of: chain).count == 1)
    #expect(clusters(of: "a" + String(repeating: "\u{301}", count: 20_000) + "b").count == 2)
  }
}
