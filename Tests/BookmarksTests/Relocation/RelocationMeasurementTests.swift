import DocumentModel
import Foundation
import TestSupport
import Testing

@testable import Bookmarks

/// Edits documents at random and counts how their bookmarks are found again.
struct RelocationMeasurementTests {
  /// A bookmark, and the sentences it stands in.
  struct Kept {
    var bookmark: Bookmark
    var sentences: [Int]
    /// The sentences before and behind them.
    var neighbours: [Int]
    /// Where it begins and ends, in characters from the beginning of its first sentence.
    var start: Int
    var end: Int
  }

  @Test func bookmarksAreFoundAgain() {
    var tally = RelocationTally()
    let environment = ProcessInfo.processInfo.environment
    let first = environment["RELOCATION_SEED"].flatMap(UInt64.init) ?? 90_001
    let rounds = environment["RELOCATION_ROUNDS"].flatMap(UInt64.init) ?? 2
    for seed in first..<first + rounds { measure(seed: seed, &tally) }
    let lines = environment["RELOCATION_ROUNDS"] == nil ? [] : tally.misses + tally.falseCertainties
    for line in ["Bookmarks in edited documents: \(tally)"] + lines {
      FileHandle.standardError.write(Data((line + "\n").utf8))
    }
    #expect(tally.exactRate >= 0.99)
    #expect(tally.paragraphRate >= 0.95)
    #expect(tally.falseCertainties == [])
  }

  private func measure(seed: UInt64, _ tally: inout RelocationTally) {
    var random = SeededGenerator(seed: seed)
    for language in SampleText.Language.allCases {
      for form in forms(language) {
        let old = SampleText(language, paragraphs: 40, hasTables: form.isMarkdown, using: &random)
        let written = form.write(old)
        let kept = bookmarks(in: old, written, using: &random)
        for index in 0..<4 {
          var new = old
          let count = Int.random(in: 1...4, using: &random)
          for edit in SampleText.Edit.allCases.shuffled(using: &random).prefix(count) {
            new.apply(edit, using: &random)
          }
          var newForm = form
          if index % 2 == 1 { change(&newForm, using: &random) }
          self.tally(kept, in: new, newForm, into: &tally)
        }
      }
    }
  }

  private func forms(_ language: SampleText.Language) -> [SampleForm] {
    [
      SampleForm(), SampleForm(wrapColumns: 64), SampleForm(wrapColumns: 60, hasFurniture: true),
      SampleForm(isMarkdown: true),
    ]
  }

  /// Wraps otherwise, adds or removes furniture, goes through another encoding.
  private func change(_ form: inout SampleForm, using random: inout SeededGenerator) {
    form.isReencoded = Bool.random(using: &random)
    guard !form.isMarkdown else { return }
    form.wrapColumns = [nil, 56, 72, 80].randomElement(using: &random) ?? nil
    form.hasFurniture = form.wrapColumns != nil && Bool.random(using: &random)
  }

  private func bookmarks(
    in text: SampleText, _ written: SampleForm.Written, using random: inout SeededGenerator
  ) -> [Kept] {
    let document = written.document
    let order = written.order
    func keep(_ first: Int, _ last: Int, _ range: Range<Int>) -> Kept? {
      // A heading that is taken for furniture has no text to be found by.
      guard let firstRange = written.sentences[order[first]], document.solidCount(in: firstRange) > 0
      else { return nil }
      let bookmark = Bookmark(
        id: BookmarkID(using: &random), of: range, in: document, document: .novel, documentTitle: "", time: 0)
      return Kept(
        bookmark: bookmark, sentences: Array(order[first...last]),
        neighbours: [first - 1, last + 1].filter(order.indices.contains).map { order[$0] },
        start: document.solidCount(in: firstRange.lowerBound..<range.lowerBound),
        end: document.solidCount(in: firstRange.lowerBound..<range.upperBound))
    }
    var kept: [Kept?] = []
    let chosen = Array(order.indices.shuffled(using: &random).prefix(36)) + [0, order.count - 1]
    for (number, index) in chosen.enumerated() {
      guard let range = written.sentences[order[index]], !range.isEmpty else { continue }
      let middle = document.storage.scalarBoundary(atOrBefore: range.lowerBound + range.count / 2)
      switch number % 6 {
      case 0: kept.append(keep(index, index, range.lowerBound..<range.lowerBound))
      case 1: kept.append(keep(index, index, range))
      case 2:
        let last = min(index + 5, order.count - 1)
        guard let end = written.sentences[order[last]] else { continue }
        kept.append(keep(index, last, range.lowerBound..<end.upperBound))
      case 3: kept.append(keep(index, index, middle..<range.upperBound))
      case 4: kept.append(keep(index, index, range.lowerBound..<range.lowerBound))
      default:
        // Not at white space, which is no place of its own.
        let isText = document.storage.solidText(in: middle..<min(middle + 1, range.upperBound), longest: 4) != ""
        if isText { kept.append(keep(index, index, middle..<middle)) }
      }
    }
    return kept.compactMap { $0 }
  }

  private func tally(
    _ kept: [Kept], in new: SampleText, _ form: SampleForm, into tally: inout RelocationTally
  ) {
    let written = form.write(new)
    let touched = Dictionary(
      new.paragraphs.flatMap(\.sentences).map { ($0.id, $0.isTouched) }, uniquingKeysWith: { one, _ in one })
    guard let places = written.document.places(of: kept.map(\.bookmark)) else { return }
    for (kept, place) in zip(kept, places) {
      let states = kept.sentences.map { touched[$0] }
      let indices = kept.sentences.compactMap { written.order.firstIndex(of: $0) }
      let isTogether = zip(indices, indices.dropFirst()).allSatisfy { $1 == $0 + 1 }
      let what = {
        "\(place.certainty) \(kept.bookmark.range) \(kept.bookmark.quote) → \(place.range), in characters \(kept.start)..<\(kept.end) from \(written.sentences[kept.sentences[0]] ?? 0..<0), \(written.document.storage.string(in: place.range.lowerBound..<place.range.lowerBound + 60))"
      }
      let isFurniture = kept.sentences.contains { sentence in
        written.sentences[sentence].map { written.document.solidCount(in: $0) == 0 } ?? false
      }
      if isFurniture { continue }
      if states.allSatisfy({ $0 == false }), isTogether {
        let isRight = isRight(place.range, kept, written)
        tally.untouched += 1
        if place.certainty == .exact, isRight {
          tally.exact += 1
        } else {
          tally.misses.append("\(form) untouched: \(what())")
          if place.certainty == .exact { tally.falseCertainties.append("\(form) elsewhere: \(what())") }
          if isRight { tally.modest += 1 }
        }
        continue
      }
      if place.certainty == .exact, !isBesideItsNeighbours(place.range, kept, written) {
        tally.falseCertainties.append("\(form) changed \(states): \(what())")
      }
      if states.count == 1, states[0] == true, let paragraph = written.paragraphs[kept.sentences[0]] {
        tally.edited += 1
        if (paragraph.lowerBound...paragraph.upperBound).contains(place.range.lowerBound) {
          tally.inParagraph += 1
        } else {
          tally.misses.append("\(form) edited: \(what())")
        }
      } else {
        tally.gone += 1
      }
    }
  }

  /// Whether the sentence at a place stands next to one that stood next to the bookmark's, or next to the bookmark's own:
  /// where that was the same sentence, nobody can tell it from that of the bookmark.
  private func isBesideItsNeighbours(_ range: Range<Int>, _ kept: Kept, _ written: SampleForm.Written) -> Bool {
    let order = written.order
    guard
      let index = order.lastIndex(where: { written.sentences[$0].map { $0.lowerBound <= range.lowerBound } ?? false })
    else { return false }
    return [index - 1, index + 1].contains {
      order.indices.contains($0) && (kept.neighbours + kept.sentences).contains(order[$0])
    }
  }

  /// Whether a range is the place of a bookmark on untouched sentences.
  private func isRight(_ range: Range<Int>, _ kept: Kept, _ written: SampleForm.Written) -> Bool {
    guard let first = written.sentences[kept.sentences[0]] else { return false }
    let window = written.document.solidText { $0.window(around: first.lowerBound, before: 0, behind: kept.end + 1) }
    let end = kept.bookmark.length > 0 ? window.end(before: kept.end) : window.start(of: kept.start)
    // White space before a text is as good a place, and behind a passage as good an end.
    return written.document.solidText { text in
      text.start(behind: range.lowerBound) == window.start(of: kept.start)
        && (kept.bookmark.length == 0
          || range.upperBound >= end
            && text.start(behind: range.upperBound) == text.start(behind: end))
    }
  }
}

extension Document {
  fileprivate func solidText<Result>(_ body: (SolidText) -> Result) -> Result {
    storage.withBytes { body(SolidText($0, furniture: furniture)) }
  }

  /// How many characters stand in a range, white space and furniture not counted.
  fileprivate func solidCount(in range: Range<Int>) -> Int {
    solidText { text in
      var cursor = text.cursor(at: range.lowerBound)
      var count = 0
      while let scalar = cursor.next(), scalar.start < range.upperBound { count += 1 }
      return count
    }
  }
}
