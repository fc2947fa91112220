import Bookmarks
import DocumentModel
import ScreenModel
import TestSupport
import Testing

@testable import ReaderCore

/// What comes of keys does not depend on how soon, and in how many pieces, searches are answered.
@Suite struct AnswerOrderTests {
  /// What is typed; whatever cancels is left out, as it means not to wait.
  private static let deeds = [
    "/ 石桥 Enter", "/ 茶 Enter", "/ 石 桥 Enter", "/ 驿站的 Enter", "/ 没有这样的话 Enter", "/ 茶 Backspace Backspace",
    "/ Enter", "n", "n n", "N", "3n", "2N", "&", "& j Enter", "& 2j", "& k", "& / 石 Enter", "Enter", "j", "k", "Space",
    "b", "g", "G", "]",
    "[", "t", "B", "Tab", "v", "v n", ")", "J", "R", "''", "^O", "M-→", "a Enter", ": \"50%\" Enter", "? j ?", "S", "+",
  ]

  @Test(arguments: 0..<120) func theOutcomeIsTheSame(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let document = try FixtureDocument.named(seed % 3 == 0 ? "letters.txt" : "guide.zh.md")
    let size = seed % 2 == 0 ? ScreenSize(columns: 80, rows: 10) : ScreenSize(columns: 44, rows: 14)
    let script = (0..<14).map { _ in Self.deeds.randomElement(using: &generator) ?? "" }
    var prompt = SlowDesk(document, size: size)
    var slow = SlowDesk(document, size: size)
    for event in KeyScript.events(script.joined(separator: " ")) {
      prompt.handle(event)
      prompt.answer(.max, in: .max)
      slow.handle(event)
      for _ in 0..<Int.random(in: 0...2, using: &generator) {
        slow.answer(1, in: Int.random(in: 1...4, using: &generator))
      }
    }
    slow.answer(.max, in: 3)
    let (late, early) = (try #require(slow.reader), try #require(prompt.reader))
    #expect(late.place == early.place, "\(script)")
    #expect(late.jumps == early.jumps, "\(script)")
    #expect(late.search?.hits == early.search?.hits, "\(script)")
    #expect(late.search?.current == early.search?.current, "\(script)")
    #expect(late.selection == early.selection, "\(script)")
    #expect(late.screen().text == early.screen().text, "\(script)")
    #expect(late.screen() == early.screen(), "\(script)")
  }
}

/// A session whose searches are answered only when the test says so.
private struct SlowDesk {
  private var session: Session
  private var run: SearchRun?

  /// What was found and not told yet.
  private var found: [SearchProgress] = []

  init(_ document: Document, size: ScreenSize) {
    session = Session(
      folder: nil, bookmarks: BookmarkStore(), preferences: Preferences(), size: size,
      environment: InterfaceEnvironment(language: .english, usesColor: true, random: SeededGenerator(seed: 1)))
    handle(.documentOpened(Desk.open(document)))
  }

  mutating func handle(_ event: Event) {
    // Time stands still, as it decides what counts as read.
    for effect in session.handle(event, now: 1_700_000_000) {
      switch effect {
      case .search(let request): run = session.reader.map { SearchRun(request, in: $0.document) }
      case .cancelSearch: run = nil
      default: break
      }
    }
    if let held = session.nextHeldEvent() { handle(held) }
  }

  /// Tells some of what is found, in pieces of at most so many hits.
  mutating func answer(_ count: Int, in length: Int) {
    for _ in 0..<count {
      if found.isEmpty, let progress = run?.next() { found = progress.pieces(of: length) }
      if found.isEmpty { return }
      handle(.searchProgressed(found.removeFirst()))
    }
  }

  var reader: ReaderState? { session.reader }
}

extension SearchProgress {
  /// The same told in several pieces.
  fileprivate func pieces(of length: Int) -> [SearchProgress] {
    var pieces = [self]
    while let last = pieces.last, last.hits.count > length {
      let rest = SearchProgress(id: id, hits: Array(last.hits.dropFirst(length)), isComplete: last.isComplete)
      pieces[pieces.count - 1].hits = Array(last.hits.prefix(length))
      pieces[pieces.count - 1].isComplete = false
      pieces.append(rest)
    }
    return pieces
  }
}
