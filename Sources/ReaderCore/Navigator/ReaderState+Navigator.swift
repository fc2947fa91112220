internal import Bookmarks
internal import DocumentModel

extension ReaderState {
  /// What the navigator lists now.
  var navigatorItems: [NavigatorItem] {
    let needle = navigator.filter.lowercased()
    switch navigator.kind {
    case .contents:
      let outline = document.outline
      if needle.isEmpty {
        return navigator.folding.visibleEntries(of: outline, current: currentEntry).map { .entry($0) }
      }
      return outline.entries.indices.filter { outline[$0].title.lowercased().contains(needle) }.map { .entry($0) }
    case .bookmarks:
      let own = ownBookmarks
      if needle.isEmpty { return own.map { .bookmark($0) } }
      return own.filter { title(of: $0).lowercased().contains(needle) }.map { .bookmark($0) }
    case .hits:
      guard let search else { return [] }
      if needle.isEmpty { return search.hits.indices.map { .hit($0) } }
      return search.hits.indices.filter { excerpt(of: search.hits[$0]).lowercased().contains(needle) }.map { .hit($0) }
    }
  }

  var selectedItem: NavigatorItem? {
    let items = navigatorItems
    return items.indices.contains(navigator.selection) ? items[navigator.selection] : nil
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
    let items = navigatorItems.count
    let times = count ?? 1
    let page = max(1, navigatorHeight)
    switch action {
    case .lineDown: navigator.selection += times
    case .lineUp: navigator.selection -= times
    case .pageDown: navigator.selection += times * page
    case .pageUp: navigator.selection -= times * page
    case .halfPageDown: navigator.selection += times * max(1, page / 2)
    case .halfPageUp: navigator.selection -= times * max(1, page / 2)
    case .firstPage: navigator.selection = 0
    case .lastPage: navigator.selection = items - 1
    default: break
    }
    navigator.selection = min(max(0, navigator.selection), max(0, items - 1))
  }

  /// Folds and unfolds entries of the contents.
  mutating func fold(_ action: Action) {
    guard navigator.kind == .contents, navigator.filter.isEmpty else { return }
    let outline = document.outline
    if action == .foldAll || action == .unfoldAll {
      let selected = selectedItem
      navigator.folding.setAll(action == .foldAll)
      if case .entry(let index)? = selected { select(index) }
      return
    }
    guard case .entry(let index)? = selectedItem else { return }
    let isOpen = outline.hasChildren(index) && !navigator.folding.isFolded(index, of: outline, current: currentEntry)
    switch action {
    case .unfold: navigator.folding.set(false, for: index, of: outline)
    case .fold where isOpen: navigator.folding.set(true, for: index, of: outline)
    default:
      if let parent = outline.parent(of: index) { select(parent) }
    }
  }

  /// Jumps to what is selected; the reader goes on in the text.
  mutating func chooseSelected() {
    guard let selected = selectedItem else { return }
    switch selected {
    case .entry(let index): jump(to: document.outline[index].position)
    case .bookmark(let bookmark): jump(to: bookmark.position)
    case .hit(let index):
      guard let hit = search?.hits[index] else { return }
      jumps.leave(Anchor(position: position, gap: anchor.gap))
      go(to: hit)
    }
    navigatorHasFocus = false
  }

  /// Selects the row that stands for where the reader is.
  mutating func selectCurrent() {
    switch navigator.kind {
    case .contents:
      if let current = currentEntry { select(current) } else { navigator.selection = 0 }
    case .bookmarks:
      let own = ownBookmarks
      navigator.selection = max(0, own.partitionIndex { $0.position > position } - 1)
    case .hits:
      navigator.selection = search?.currentIndex ?? 0
    }
  }

  /// Brings the list in line with the reading: the selection follows it while the text has the focus.
  mutating func followReading() {
    if !navigatorHasFocus { selectCurrent() }
    navigator.keepSelectionVisible(count: navigatorItems.count, height: navigatorHeight)
  }

  /// The rows that the list has on the screen, below its head.
  var navigatorHeight: Int { max(0, layout.height - navigatorHead) }

  /// The rows above the list: what it lists, where that is not plain to see, and the filter.
  var navigatorHead: Int { navigator.kind == .contents && navigator.filter.isEmpty || layout.height < 4 ? 0 : 2 }
}

extension ReaderState {
  /// Selects an entry, or the nearest shown one that encloses it.
  private mutating func select(_ index: Int) {
    let items = navigatorItems
    var wanted: Int? = index
    while let entry = wanted {
      if let row = items.firstIndex(of: .entry(entry)) {
        navigator.selection = row
        return
      }
      wanted = document.outline.parent(of: entry)
    }
  }

  /// What the list shows for a bookmark: its note, else its first words.
  func title(of bookmark: Bookmark) -> String {
    bookmark.note.isEmpty ? bookmark.quote.excerpt() : bookmark.note
  }

  /// What the list shows for a hit: its words and some around them, on one line.
  func excerpt(of hit: SearchHit) -> String {
    let storage = BlockSequence(document: document, isRaw: isRaw).storage
    // Twelve bytes are four Han characters, enough to see the hit's place in its sentence in a narrow pane.
    let before = storage.scalarBoundary(atOrBefore: max(0, hit.range.lowerBound - 12))
    let after = storage.scalarBoundary(atOrBefore: min(storage.count, hit.range.upperBound + 90))
    return storage.string(in: before..<after).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
