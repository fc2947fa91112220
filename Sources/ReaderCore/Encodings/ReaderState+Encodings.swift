internal import Bookmarks
internal import DocumentModel
internal import ScreenModel

extension ReaderState {
  /// Asks which encodings the document may be read in.
  mutating func startChoosingEncoding() -> [Effect] {
    prompt = Prompt(.encoding)
    return [.listEncodings(textOffset: textOffset)]
  }

  /// Offers the encodings that were asked for; there are none while more may come through a pipe.
  mutating func offer(_ options: [EncodingOption]) {
    guard prompt?.kind == .encoding else { return }
    if options.isEmpty {
      prompt = nil
      message = .notice(strings.pipeIsOpen)
      return
    }
    var list = EncodingList(options, current: document.encoding)
    list.keepSelectionVisible(height: EncodingPane.height(of: layout))
    encodings = list
  }

  /// Moves in the list of encodings by a key that is no text; false where it means something else.
  mutating func moveInEncodings(_ key: Key) -> Bool {
    guard encodings != nil, let action = environment.keyMap.action(for: key, in: .navigator) else { return false }
    let height = EncodingPane.height(of: layout)
    guard encodings?.move(action, height: height) == true else { return false }
    encodings?.keepSelectionVisible(height: height)
    return true
  }

  /// Opens the document in the selected encoding; in the one that was typed where the list has none of that name.
  mutating func acceptEncoding(_ text: String) -> [Effect] {
    let selected = encodings?.selected
    encodings = nil
    let name = selected?.name ?? text
    if name.isEmpty || name == document.encoding && (open.choices.encoding == nil) == (selected?.isAutomatic == true) {
      return []
    }
    return [
      .openInEncoding(selected?.isAutomatic == true ? nil : name, textOffset: textOffset, isRaw: isRaw)
    ]
  }

  /// Opens the document in the encoding that has turned out to be its, at the same place.
  func openAsTurnedOut(_ name: String) -> [Effect] {
    [.openAsTurnedOut(name, textOffset: textOffset, isRaw: isRaw)]
  }

  /// The place where the reading is or is to go on, as an offset in the text as the file has it.
  private var textOffset: Int { document.rawOffset(of: awaitedPosition ?? position) }
}
