internal import Bookmarks
internal import DocumentModel

extension ReaderState {
  /// What the navigator lists now.
  var navigatorList: NavigatorList {
    let key = NavigatorListCache.Key(
      kind: navigator.kind, filter: navigator.filter, bookmarks: navigator.bookmarks,
      folding: navigator.folding, currentEntry: currentEntry,
      search: search?.request.id, hits: search?.hits.count ?? 0)
    return listCache.list(for: key, makeNavigatorList)
  }

  /// The entry that is selected in the contents while the navigator has the focus.
  var selectedEntry: Int? {
    navigatorHasFocus && navigator.kind == .contents ? navigatorList[navigator.selection] : nil
  }

  /// Shows a list in the navigator and goes there; asked for again, goes back to the text or hides it.
  mutating func showNavigator(_ kind: NavigatorKind) {
    let isShown = layout.navigator != nil
    if isShown, navigator.kind == kind, navigatorHasFocus {
      navigatorHasFocus = false
      if kind == .contents, !layout.isOverlay { preferences.showsNavigator = false }
      return
    }
    if navigator.kind != kind { navigator.filter = "" }
    navigator.kind = kind
    preferences.showsNavigator = true
    navigatorHasFocus = true
    selectCurrent()
  }

  mutating func changePane() {
    if !navigatorHasFocus {
      preferences.showsNavigator = true
      navigatorHasFocus = true
      selectCurrent()
    } else {
      navigatorHasFocus = false
    }
  }

  /// Moves the selection in the list.
  mutating func moveSelection(_ action: Action) {
    let last = navigatorList.count - 1
    let target = action.row(from: navigator.selection, last: last, page: navigatorHeight, times: times)
    navigator.selection = target ?? navigator.selection
    if navigator.kind == .bookmarks { rememberSelectedBookmark() }
  }

  /// Folds and unfolds entries of the contents.
  mutating func fold(_ action: Action) {
    if navigator.kind == .bookmarks { return foldDocuments(action) }
    guard navigator.kind == .contents, navigator.filter.isEmpty else { return }
    let outline = document.outline
    guard let index = navigatorList[navigator.selection] else { return }
    if action == .foldAll || action == .unfoldAll {
      navigator.folding.setAll(action == .foldAll)
      select(index)
      return
    }
    let isOpen = outline.hasChildren(index) && !navigator.folding.isFolded(index, of: outline, current: currentEntry)
    switch action {
    case .unfold: navigator.folding.set(false, for: index, of: outline)
    case .fold where isOpen: navigator.folding.set(true, for: index, of: outline)
    default:
      if let parent = outline.parent(of: index) { select(parent) }
    }
  }

  /// Jumps to what is selected; the reader goes on in the text.
  mutating func chooseSelected() -> [Effect] {
    guard let index = navigatorList[navigator.selection] else { return [] }
    switch navigator.kind {
    case .contents: jump(to: document.outline[index].position)
    case .bookmarks: return chooseBookmark(index)
    case .hits:
      guard let hit = search?.hits[index] else { return [] }
      jumps.leave(place)
      go(to: hit)
    case .corrections:
      guard let line = correctedLine(index) else { return [] }
      jump(to: document.storage.scalarBoundary(atOrBefore: min(line.offset, max(0, document.storage.count - 1))))
    }
    leaveList()
    return []
  }

  /// Goes on in the text after something was chosen in the list.
  mutating func leaveList() {
    navigator.filter = ""
    navigator.bookmarks.color = nil
    navigatorHasFocus = false
  }

  /// Selects the row that stands for where the reader is.
  mutating func selectCurrent() {
    switch navigator.kind {
    case .contents:
      if let current = currentEntry { select(current) } else { navigator.selection = 0 }
    case .bookmarks: selectNearestBookmark()
    case .corrections: break
    case .hits:
      navigator.selection = search?.currentIndex.map(navigatorList.row(atOrBefore:)) ?? 0
      if navigatorHasFocus, let search, !search.isComplete { self.search?.target = .row(of: search.current) }
    }
  }

  /// Brings the list in line with the reading: the selection follows it while the text has the focus.
  mutating func followReading() {
    if !navigatorHasFocus { selectCurrent() } else if navigator.kind == .bookmarks { keepSelectedBookmark() }
    navigator.keepSelectionVisible(count: navigatorList.count, height: navigatorHeight)
  }

  /// How far the sign of an entry of the contents is set in, in columns.
  ///
  /// The pane is narrow: from the fifth level on titles are set in no further.
  func indent(ofEntry index: Int) -> Int {
    navigator.filter.isEmpty ? 2 * min(document.outline.depth(of: index), 4) : 0
  }

  /// How many entries of the list are seen at once, below its head.
  var navigatorHeight: Int {
    let rows = layout.height - navigatorHead
    guard navigator.kind == .bookmarks else { return max(0, rows) }
    return max(0, layout.isOverlay ? rows - bookmarkCardRows : rows) / bookmarkRows
  }

  /// The rows above the list: what it lists, where that is not plain to see, and the filter.
  var navigatorHead: Int {
    if navigator.kind == .contents && navigator.filter.isEmpty || layout.height < 4 { return 0 }
    // A document in the list of all bookmarks has its blank row above it.
    return navigator.kind == .bookmarks && listsAllDocuments && bookmarkRows > 1 ? 1 : 2
  }
}

extension ReaderState {
  private func makeNavigatorList() -> NavigatorList {
    let filter = TextFilter(navigator.filter)
    let isFiltered = !navigator.filter.isEmpty
    switch navigator.kind {
    case .contents:
      let outline = document.outline
      guard isFiltered else {
        return NavigatorList(navigator.folding.visibleEntries(of: outline, current: currentEntry))
      }
      return NavigatorList(outline.entries.indices.filter { filter.matches(outline[$0].heading) })
    case .bookmarks: return listBookmarks(matching: filter)
    case .corrections:
      let all = 0..<open.choices.corrections.count
      guard isFiltered else { return NavigatorList(all: all.count) }
      return NavigatorList(all.filter { filter.matches(title(ofCorrection: $0)) })
    case .hits:
      let hits = search?.hits ?? []
      guard isFiltered else { return NavigatorList(all: hits.count) }
      return NavigatorList(hits.indices.filter { filter.matches(excerpt(of: hits[$0])) })
    }
  }

  /// Selects an entry, or the nearest shown one that encloses it.
  mutating func select(_ index: Int) {
    let list = navigatorList
    var wanted: Int? = index
    while let entry = wanted {
      if let row = list.row(of: entry) {
        navigator.selection = row
        return
      }
      wanted = document.outline.parent(of: entry)
    }
  }

  /// What the list shows for a correction: its expression, or its line.
  func title(ofCorrection index: Int) -> String {
    correctedLine(index)?.text ?? open.choices.corrections.patterns[index].expression
  }

  /// The line of a correction; `nil` for a pattern.
  func correctedLine(_ index: Int) -> SourceLineQuote? {
    let corrections = open.choices.corrections
    return index < corrections.patterns.count ? nil : corrections.lines[index - corrections.patterns.count].line
  }

  /// What the list shows for a hit: its words and some around them, on one line.
  func excerpt(of hit: SearchHit) -> String {
    let blocks = BlockSequence(document: document, isRaw: isRaw)
    guard let block = blocks.block(at: hit.range.lowerBound) else { return "" }
    return HitExcerpt(of: hit, in: block, storage: blocks.storage).text
  }
}
