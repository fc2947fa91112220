package import Bookmarks
internal import DocumentModel
package import ScreenModel
internal import TextLayout

/// A reading session of one document: all that decides what the screen shows.
package struct ReaderState {
  package internal(set) var open: OpenDocument
  package internal(set) var preferences: Preferences
  package internal(set) var bookmarks: BookmarkStore {
    didSet { listOwnBookmarks() }
  }

  /// The bookmarks of this document with their places in it, in reading order.
  private(set) var ownBookmarks: [PlacedBookmark] = [] {
    didSet { passageIndex = PassageIndex(ownBookmarks) }
  }
  private(set) var passageIndex = PassageIndex([])

  /// Documents that were recognized by their text as this one.
  var formerDocuments: [DocumentIdentity] = []

  /// Where bookmarks were found in the document as it is now.
  var places: [BookmarkID: PlacedBookmark] = [:]

  /// What stands at the top of the reading pane; it changes only by a movement, so that every other change derives the
  /// first row from it.
  package internal(set) var anchor: Anchor

  /// The rows shown above the anchor in the plain mode, where the anchor is the line being read.
  var rowsAbove = 0

  /// Whether the text is shown as the file has it; `anchor` is then an offset in that text.
  package internal(set) var isRaw: Bool

  var size: ScreenSize
  var environment: InterfaceEnvironment
  var navigator = NavigatorState()
  var navigatorHasFocus = false
  var prompt: Prompt?
  var pendingMark: PendingMark?
  var helpTop: Int?
  var message: Message?

  /// The number typed before a key.
  var count: Int?
  var search: SearchState?

  /// Where the search that is being typed began, to return to when it is given up.
  var searchOrigin: SearchOrigin?

  /// Tells the answers to one search from those to the searches before it.
  var lastSearchID: Int
  var jumps = JumpList()

  /// What was done in the list of bookmarks.
  var history = BookmarkHistory()

  /// The line that is chosen to say whether it is a heading.
  var headingChoice: HeadingChoice?

  /// The passage that is being selected.
  var selection: PassageSelection?

  /// The colour in which passages are kept: the one chosen last.
  var passageColor = PassageColor.yellow

  /// The bookmark that was gone to last, and where that led.
  var visitedBookmark: (id: BookmarkID, anchor: Anchor)?

  /// The offset of the text of the line that was corrected last.
  var lastCorrectedLine: Int?

  /// The corrections before the last key took an entry out of the contents.
  var correctionsBeforeRemoval: OutlineCorrections?

  /// The position of the entry that is put back into the contents, to be selected there.
  var awaitedEntry: Int?

  /// The encodings that are offered while one is chosen.
  var encodings: EncodingList?

  /// Whether the file is no longer what is shown of it, which the status row goes on saying.
  var isFileChanged = false

  /// Whether bookmarks are not in their file yet, which the status row says until they are.
  var hasUnsavedBookmarks = false

  /// Whether the place has changed since it was last saved.
  var hasUnsavedPlace = false

  /// The bookmark for which the document was opened, until its place is sure; `nil` for one who has moved.
  var arrival: BookmarkID?

  /// The place to return to once it is found in the text, which has changed; `nil` for one who has moved.
  var formerPlace: FormerPlace?

  /// The position to return to when enough of a growing document has been read.
  var awaitedPosition: Int?

  /// The last change between raw and repaired: where it was made from and where it led, so that changing back without
  /// having moved returns exactly.
  var viewEntrance: (from: ViewPlace, to: ViewPlace)?

  /// What is measured of the reading.
  var reading: ReadingProgress

  /// The position at which the reader stopped before a long break, told until the text is moved.
  var oldPlace: Int?

  /// How much was read when and where, while it is shown.
  var statistics: StatisticsState?
  var cache = LayoutCache()
  var listCache = NavigatorListCache()
  let fitsHan: Bool

  /// A mark's letter that is waited for.
  enum PendingMark { case set, jump }

  package init(
    _ open: OpenDocument, bookmarks: BookmarkStore, preferences: Preferences, size: ScreenSize,
    environment: InterfaceEnvironment, lastSearchID: Int = 0, speed: ReadingSpeed = ReadingSpeed()
  ) {
    self.lastSearchID = lastSearchID
    reading = ReadingProgress(open.record, document: open.document, identity: open.identity, speed: speed)
    self.open = open
    self.bookmarks = bookmarks
    self.preferences = preferences
    self.size = size
    self.environment = environment
    fitsHan = open.document.isMainlyHan
    isRaw = false
    anchor = Anchor(position: open.document.blocks.first?.start ?? 0)
    listOwnBookmarks()
    returnToRecordedPlace()
    formerPlace = FormerPlace(open.record, in: open.identity)
    message = open.notice
  }
}

extension ReaderState {
  var document: Document { open.document }
  var strings: InterfaceStrings { environment.strings }

  var layout: PaneLayout {
    PaneLayout(
      size: size, preferences: preferences, navigatorHasFocus: navigatorHasFocus, fitsHan: fitsHan,
      hasText: open.isDocument)
  }

  /// The rows of the text at the present width, in the present view.
  var flow: TextFlow {
    TextFlow(
      blocks: BlockSequence(document: document, isRaw: isRaw),
      settings: LayoutSettings(
        measure: layout.measure, firstLineIndent: fitsHan ? 4 : 2,
        alignment: preferences.isPlain ? .ragged : preferences.alignment,
        paragraphSpacing: preferences.paragraphSpacing, drawsRules: !preferences.isPlain),
      cache: cache)
  }

  /// The position at the top of the pane, as an offset in the document whatever the view is.
  package var position: Int { position(ofShown: anchor.position) }

  /// The entry of the outline in which the reader is.
  package var currentEntry: Int? { document.outline.index(at: position) }

  /// How much of the document stands before the anchor, from 0 to 1; a document that is seen to its end has been read.
  var progress: Double {
    let isAtEnd = document.isComplete && flow.rows(from: topAnchor, count: layout.height + 1).count <= layout.height
    return isAtEnd ? 1 : document.progress(at: position)
  }

  mutating func listOwnBookmarks() {
    ownBookmarks = placed(bookmarks.bookmarks(of: open.identity, and: formerDocuments))
    listCache = NavigatorListCache()
  }
}
