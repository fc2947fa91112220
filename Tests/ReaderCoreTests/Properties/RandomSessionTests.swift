import Bookmarks
import DocumentModel
import ScreenModel
import TestSupport
import Testing
import UnicodeText

@testable import ReaderCore

/// Random keys in random documents on screens of random size, and among them what the world has to tell, late or in vain.
@Suite struct RandomSessionTests {
  private static let keys =
    KeyMap.standard.bindings.map(\.key).filter { $0 != .character("q") }
    + "0123459aez石的p%".map { .character($0) } + [.enter, .enter, .escape, .character("\u{301}"), .insert, .alt("x")]

  @Test(arguments: 0..<40) func nothingBreaksTheScreen(seed: Int) { Self.play(seed) }

  @Test("Nothing breaks the screen where characters of ambiguous width are wide")
  func wideAmbiguousCharacters() async {
    // The width is one for the whole process.
    await #expect(processExitsWith: .success) {
      TextWidth.ambiguousColumns = 2
      for seed in 0..<20 { RandomSessionTests.play(seed) }
    }
  }

  private static func play(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var documents = RandomDocument(seed: UInt64(seed) + 1_000)
    let odd = RandomDocument.odd
    let whole = seed < odd.count ? odd[seed].document : documents.next()
    var (document, growths) =
      seed % 3 == 1 ? whole.beginning(blocks: whole.blocks.count / 3, growingBy: 2) : (whole, [])
    var desk = Desk(
      document, size: randomSize(&generator), language: seed % 2 == 0 ? .chinese : .english,
      preferences: Preferences(usesMouse: seed % 3 == 0), usesColor: seed % 5 != 0,
      folder: "/library")
    for step in 0..<150 {
      let event =
        Int.random(in: 0..<10, using: &generator) == 0
        ? randomNews(for: desk.reader, &growths, &generator) : randomEvent(&generator)
      let before = desk.reader
      desk.handle(event)
      guard desk.session.reader != nil else { return }
      let size = desk.reader.size
      let screen = desk.screen
      expectSound(screen, size: size, "seed \(seed), step \(step), \(event) at \(size)")
      // Drawing changes nothing.
      #expect(screen == desk.reader.screen())
      expectSound(desk.reader, "seed \(seed), step \(step), \(event)")
      if let action = lookAction(for: event, in: before) {
        #expect(desk.anchor == before.anchor, "seed \(seed), step \(step): \(action)")
      }
    }
  }

  /// What happens by an event that is not a movement; `nil` where the anchor may change.
  private static func lookAction(for event: Event, in state: ReaderState) -> String? {
    switch event {
    case .resized, .idle: return "\(event)"
    case .key(let key):
      guard state.prompt == nil, state.pendingMark == nil, state.helpTop == nil else { return nil }
      let context: KeyContext = state.selection != nil ? .selection : state.navigatorHasFocus ? .navigator : .text
      let action = state.environment.keyMap.action(for: key, in: context)
      switch action {
      case .narrower, .wider, .narrowerNavigator, .widerNavigator, .nextAlignment, .nextSpacing, .nextTheme,
        .showHelp, .redraw, .suspend, .fold, .unfold, .foldAll, .unfoldAll, .goToParent, .otherPane, .showContents,
        .showBookmarks, .showHits, .setMark, .toggleMouse,
        .addBookmark, .deleteSelected, .cancel, .filter, .search, nil:
        return "\(key)"
      default: return nil
      }
    default: return nil
    }
  }

  /// What the world tells: more of the document, or an answer to what nobody waits for any longer.
  private static func randomNews(
    for state: ReaderState, _ growths: inout [DocumentGrowth], _ generator: inout SeededGenerator
  ) -> Event {
    if !growths.isEmpty { return .documentGrew(growths.removeFirst(), of: state.open.number) }
    let stale = state.open.number - 1
    let place = max(0, state.document.storage.count - 3)
    let hit = SearchHit(range: place..<place + 1)
    let news: [Event] = [
      .documentGrew(DocumentGrowth(readThrough: 0, isComplete: true), of: stale),
      .documentReread(Document(storage: TextStorage([]), format: .plainText), number: stale),
      .documentRecognized(nil, [], of: stale), .encodingTurnedOut("Big5", of: stale), .encodingsListed([]),
      .searchProgressed(SearchProgress(id: state.lastSearchID - 1, first: hit, hits: [hit], isComplete: true)),
      .bookmarksRelocated([], place: Relocation(range: 0..<0, certainty: .lost), of: state.open.number),
      .noteEdited(BookmarkID(rawValue: "gone"), "note"), .fileChanged(isShorter: true), .columnsChanged, .leaving,
      .bookmarksUnsaved, .noticed(.warning("a notice")), .bookmarksSaved(state.bookmarks), .shelfListed([]),
    ]
    return news.randomElement(using: &generator) ?? .idle
  }

  private static func randomEvent(_ generator: inout SeededGenerator) -> Event {
    switch Int.random(in: 0..<12, using: &generator) {
    case 0: .resized(randomSize(&generator))
    case 2: .pointer(randomPointer(&generator))
    case 1: Bool.random(using: &generator) ? .idle : .pasted("石\u{1B}[2J\r\n\t\u{9B}the")
    default: .key(keys.randomElement(using: &generator) ?? .escape)
    }
  }
}

/// The mouse anywhere on a screen of usual size, and beside it.
private func randomPointer(_ generator: inout SeededGenerator) -> Pointer {
  let gestures: [Pointer.Gesture] = [.press, .wheelUp, .wheelDown]
  let place = ScreenPosition(
    row: Int.random(in: 0..<50, using: &generator), column: Int.random(in: 0..<150, using: &generator))
  return Pointer(gestures.randomElement(using: &generator) ?? .press, at: place)
}

/// Sizes from 1×1 up, the small ones often.
func randomSize(_ generator: inout SeededGenerator) -> ScreenSize {
  switch Int.random(in: 0..<4, using: &generator) {
  case 0: ScreenSize(columns: Int.random(in: 1...6, using: &generator), rows: Int.random(in: 1...4, using: &generator))
  case 1:
    ScreenSize(columns: Int.random(in: 7...70, using: &generator), rows: Int.random(in: 2...12, using: &generator))
  default:
    ScreenSize(columns: Int.random(in: 40...140, using: &generator), rows: Int.random(in: 5...45, using: &generator))
  }
}
