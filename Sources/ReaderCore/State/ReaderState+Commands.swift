internal import DocumentModel

extension ReaderState {
  /// Goes to the percentage typed before the key.
  mutating func goToPercent() {
    guard let percent = count else {
      prompt = Prompt(.command)
      return
    }
    goTo(percent: percent)
  }

  /// Does what was typed behind the colon: `50%`, `p12`, the number of an entry, `heading` with a pattern, `headings`,
  /// `export` or `import` with a file, `ambiguous` with a number of columns, `stats`, or a setting that is on or off: `plain`, `record`,
  /// `percent`.
  mutating func runCommand(_ text: String) -> [Effect] {
    let words = text.drop { $0.isWhitespace }
    let name = words.prefix { $0.isLetter }
    switch name.lowercased() {
    case "heading": return addPattern(words.dropFirst(name.count))
    case "ambiguous": return chooseAmbiguousColumns(words.dropFirst(name.count))
    case "headings": showNavigator(.corrections)
    case "export": return exportBookmarks(words.dropFirst(name.count))
    case "import": return importBookmarks(words.dropFirst(name.count))
    case "stats": return [.readLog]
    case "plain":
      rowsAbove = 0
      return set(\.isPlain, to: words.dropFirst(name.count), saying: strings.plain.isOn)
    case "record": return set(\.keepsRecord, to: words.dropFirst(name.count), saying: strings.recordIs)
    case "percent": return set(\.showsReadShares, to: words.dropFirst(name.count), saying: strings.readSharesAre)
    default: goTo(text)
    }
    return []
  }

  /// Turns a setting on or off; without a word, the other way round.
  private mutating func set(
    _ setting: WritableKeyPath<Preferences, Bool>, to word: Substring, saying: (Bool) -> String
  ) -> [Effect] {
    switch word.filter({ !$0.isWhitespace }).lowercased() {
    case "on": preferences[keyPath: setting] = true
    case "off": preferences[keyPath: setting] = false
    case "": preferences[keyPath: setting].toggle()
    default:
      message = .warning(strings.onOrOff)
      return []
    }
    message = .notice(saying(preferences[keyPath: setting]))
    return [.savePreferences(preferences)]
  }

  private mutating func goTo(_ text: String) {
    let command = text.filter { !$0.isWhitespace }
    if command.isEmpty { return }
    if command.hasSuffix("%"), let percent = Int(command.dropLast()) {
      goTo(percent: percent)
    } else if let first = command.first, first == "p" || first == "P", let page = Int(command.dropFirst()) {
      goTo(page: page)
    } else if let number = Int(command) {
      goTo(entry: number)
    } else {
      message = .warning(strings.unknownCommand(text))
    }
  }

  private mutating func goTo(percent: Int) {
    let percent = min(max(percent, 0), 100)
    if percent == 100 {
      move(.lastPage)
      return
    }
    let length = document.storage.count
    jump(to: document.storage.scalarBoundary(atOrBefore: length / 100 * percent + length % 100 * percent / 100))
  }

  private mutating func goTo(page number: Int) {
    guard !document.pages.isEmpty else {
      message = .warning(strings.noPages)
      return
    }
    guard let page = document.pages.first(where: { $0.number == number }) else {
      message = .warning(strings.noPage(number))
      return
    }
    jump(to: document.text(from: page.position))
  }

  private mutating func goTo(entry number: Int) {
    guard number >= 1, number <= document.outline.count else {
      message = .warning(document.outline.isEmpty ? strings.noOutline : strings.noEntry(number))
      return
    }
    jump(to: document.outline[number - 1].position)
  }
}

extension Document {
  /// A position where text stands: the given one, or where it lies between two blocks, the beginning of the second.
  fileprivate func text(from position: Int) -> Int {
    guard let index = blockIndex(at: position), blocks[index].end <= position, index + 1 < blocks.count else {
      return position
    }
    return blocks[index + 1].start
  }
}
