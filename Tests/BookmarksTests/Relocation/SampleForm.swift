import DocumentFormats
import DocumentModel

@testable import Bookmarks

/// How a text is written into a file.
struct SampleForm {
  /// Columns after which lines are broken; `nil` leaves paragraphs whole.
  var wrapColumns: Int?
  var hasFurniture = false
  var isMarkdown = false

  /// Whether the text has gone through an encoding whose table differs.
  var isReencoded = false

  /// A text as a document, with the places of its sentences.
  struct Written {
    var document: Document
    var sentences: [Int: Range<Int>] = [:]
    /// The offsets of the paragraph that each sentence stands in.
    var paragraphs: [Int: Range<Int>] = [:]
    /// The sentences in their order.
    var order: [Int] = []
  }

  func write(_ text: SampleText) -> Written {
    var writer = Writer(form: self)
    for (index, paragraph) in text.paragraphs.enumerated() {
      let isRowBehindRow = paragraph.kind == .tableRow && index > 0 && text.paragraphs[index - 1].kind == .tableRow
      if isMarkdown, !isRowBehindRow { writer.append("\n") }
      if isMarkdown, paragraph.kind == .tableRow, !isRowBehindRow { writer.append("| a | b | c |\n|---|---|---|\n") }
      writer.append(paragraph, separator: text.separator, language: text.language)
    }
    return writer.written
  }
}

extension SampleForm {
  private struct Writer {
    let form: SampleForm
    var bytes: [UInt8] = []
    var lineCount = 0
    var pageCount = 1
    var spans: [(id: Int, paragraph: Int, range: Range<Int>)] = []
    var paragraphCount = 0

    init(form: SampleForm) { self.form = form }

    mutating func append(_ text: String) { bytes += Array(encoded(text).utf8) }

    mutating func append(_ paragraph: SampleText.Paragraph, separator: String, language: SampleText.Language) {
      var prefix = ""
      if form.isMarkdown {
        prefix = paragraph.kind == .heading ? "## " : paragraph.kind == .tableRow ? "| " : ""
      } else {
        prefix = paragraph.kind == .heading ? "\n" : paragraph.kind == .prose && language != .english ? "　　" : ""
      }
      append(prefix)
      if paragraph.kind == .heading, !form.isMarkdown { lineCount += 1 }
      var column = prefix == "　　" ? 4 : 0
      for (index, sentence) in paragraph.sentences.enumerated() {
        if index > 0 { put(Array(separator), &column, paragraph.kind) }
        let start = bytes.count
        put(Array(sentence.text), &column, paragraph.kind)
        // The line may have ended before the first character.
        let first = bytes[start...].firstIndex { $0 > 0x20 } ?? start
        spans.append((sentence.id, paragraphCount, first..<bytes.count))
      }
      if form.isMarkdown, paragraph.kind == .tableRow { append(" |") }
      endLine()
      if paragraph.kind == .heading || language == .english && paragraph.kind != .tableRow, !form.isMarkdown {
        endLine()
      }
      paragraphCount += 1
    }

    /// Writes characters, and breaks lines between Han characters and at blanks.
    private mutating func put(_ text: [Character], _ column: inout Int, _ kind: SampleText.Kind) {
      var index = 0
      while index < text.count {
        // A word, or a Han character with the punctuation that stands behind it.
        var end = index + 1
        if text[index].isASCII {
          while end < text.count, text[end].isASCII, text[index] != " ", text[end] != " " { end += 1 }
        }
        while end < text.count, "，。？！：”、—".contains(text[end]) { end += 1 }
        let piece = text[index..<end]
        let width = piece.reduce(0) { $0 + ($1.isASCII ? 1 : 2) }
        if let wrap = form.wrapColumns, kind == .prose, !form.isMarkdown, column > 0, column + width > wrap {
          if bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
          endLine()
          column = 0
        }
        if column > 0 || piece != [" "] || form.wrapColumns == nil {
          append(String(piece))
          column += width
        }
        index = end
      }
    }

    private mutating func endLine() {
      append("\n")
      lineCount += 1
      guard form.hasFurniture, lineCount % 24 == 0 else { return }
      append("\n　　　　　　　- \(pageCount) -\n\u{0C}")
      pageCount += 1
    }

    private func encoded(_ text: String) -> String {
      guard form.isReencoded else { return text }
      return text.replacing("—", with: "―").replacing("·", with: "・")
    }

    var written: Written {
      let storage = TextStorage(bytes)
      let document = form.isMarkdown ? MarkdownFormat.read(storage) : PlainTextFormat.read(storage)
      var written = Written(document: document)
      let places = form.isMarkdown ? producedPlaces(in: document) : spans.map(\.range)
      for (span, range) in zip(spans, places) {
        written.sentences[span.id] = range
        written.order.append(span.id)
      }
      for (paragraph, group) in Dictionary(grouping: spans, by: \.paragraph).sorted(by: { $0.key < $1.key }) {
        let ranges = group.compactMap { written.sentences[$0.id] }
        guard let first = ranges.first, let last = ranges.last, paragraph >= 0 else { continue }
        for span in group { written.paragraphs[span.id] = first.lowerBound..<last.upperBound }
      }
      return written
    }

    /// Where the sentences stand in the text that was produced from Markdown, in which they stand one behind the other.
    private func producedPlaces(in document: Document) -> [Range<Int>] {
      document.storage.withBytes { bytes in
        var cursor = SolidCursor(bytes, furniture: [], at: 0)
        return spans.map { span in
          let text = SolidText.scalars(
            of: String(decoding: self.bytes[span.range], as: UTF8.self).replacing("|", with: ""))
          var range: Range<Int>?
          var matched = 0
          while matched < text.count, let scalar = cursor.next() {
            // Table heads are none of the sentences.
            if scalar.value != text[matched] {
              matched = 0
              range = nil
              if scalar.value != text[0] { continue }
            }
            matched += 1
            range = (range?.lowerBound ?? scalar.start)..<scalar.end
          }
          return range ?? 0..<0
        }
      }
    }
  }
}
