internal import Bookmarks
internal import DocumentModel
internal import ReaderCore
internal import TextDecoding

extension EffectRunner {
  /// The encodings that the open document may be read in, the likely ones first, as they would show what stands at an
  /// offset of its text; none while more of it may come through a pipe.
  func encodings(at offset: Int) -> [EncodingOption] {
    guard let file = current?.file, let source = file.source.readAgain else { return [] }
    let place = file.fileOffset(ofText: offset)
    return EncodingCandidates.candidates(for: source.bytes, at: place).enumerated().map { index, candidate in
      EncodingOption(name: candidate.encoding.name, isAutomatic: index == 0, excerpt: candidate.excerpt)
    }
  }

  /// Opens the open document at the same place in the encoding that is chosen, `nil` for the one that is found out, and
  /// remembers the choice.
  mutating func openAgain(in name: String?, at offset: Int, isRaw: Bool, reader: ReaderState?) -> [Event] {
    let encoding = name.flatMap { TextEncoding(named: $0) }
    if let name, encoding == nil { return notices(strings.unknownEncoding(name.singleLine)) }
    return openAgain(choice: encoding, found: nil, at: offset, isRaw: isRaw, reader: reader)
  }

  /// Opens the open document at the same place in the encoding that has turned out to be its.
  mutating func openAgain(asTurnedOut name: String, at offset: Int, isRaw: Bool, reader: ReaderState?) -> [Event] {
    openAgain(choice: nil, found: TextEncoding(named: name), at: offset, isRaw: isRaw, reader: reader)
  }

  private mutating func openAgain(
    choice: TextEncoding?, found: TextEncoding?, at offset: Int, isRaw: Bool, reader: ReaderState?
  ) -> [Event] {
    guard let old = current else { return [] }
    guard let source = old.file.source.readAgain else { return notices(strings.pipeIsOpen) }
    var keeper = old.keeper
    keeper.choices.encoding = choice?.name
    let entered = old.entrance?.text == offset ? old.entrance?.file : nil
    let fileOffset = entered ?? old.file.fileOffset(ofText: offset)
    do {
      let file = try DocumentFile(source, choices: keeper.choices, found: found, waitsForAll: false)
      let place = TextPlace(text: try file.textOffset(ofFile: fileOffset), file: fileOffset)
      old.stop()
      let document = file.beginning
      lastNumber += 1
      current = CurrentDocument(
        file, showing: document, keeper: keeper, number: lastNumber, entrance: place, into: mailbox)
      var open = file.open(document, number: lastNumber, strings)
      open.record = ReadingRecord(
        document: open.identity, title: open.title, position: document.position(ofRaw: place.text),
        encoding: document.encoding, progress: 0, lastRead: SystemClock.now, isRaw: isRaw)
      if let reader {
        let change = EncodingChange(
          old: old.file, oldDocument: reader.open.document, new: file, newDocument: document)
        open.record?.reading = reader.documentReading
        open.record?.reading.translate(change.newPosition)
      }
      let notice = choice == nil ? strings.encodingFound : strings.encodingChosen
      open.notice = open.notice ?? .notice(notice(document.encoding))
      if let failure = saveChoices() { open.notice = .warning(failure) }
      return [.documentOpened(open)]
    } catch {
      return notices("\(error)")
    }
  }

  /// A reading record whose positions are counted in the encoding that the file is read in now.
  func translated(_ record: ReadingRecord, to file: DocumentFile, _ document: Document) -> ReadingRecord {
    // In a file that has changed since the text at the place is looked for, whatever encoding it was in.
    let isChanged = record.quote != nil && record.document.fingerprint != file.source.identity.fingerprint
    let furthest = max(
      record.position, record.reading.readTo ?? 0, record.reading.coverage.ranges.last?.upperBound ?? 0)
    guard !isChanged, !record.encoding.isEmpty, record.encoding != document.encoding, furthest > 0,
      TextEncoding(named: record.encoding) != nil, let source = file.source.readAgain
    else { return record }
    var choices = file.choices
    choices.encoding = record.encoding
    do {
      let old = try DocumentFile(source, choices: choices, waitsForAll: false)
      while let rest = old.rest, old.text.count <= furthest { try rest.read() }
      let shown = old.format == .markdown ? old.document : Document(storage: old.text, format: .plainText)
      let change = EncodingChange(old: old, oldDocument: shown, new: file, newDocument: document)
      var translated = record
      translated.position = try change.newPosition(of: record.position)
      translated.encoding = document.encoding
      translated.reading.translate(change.newPosition)
      return translated
    } catch {
      return record
    }
  }
}
