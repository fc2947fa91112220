/// A made-up Chinese novel in volumes and chapters, of any size and always the same for the same settings.
package struct Novel: Sendable {
  /// The least size in bytes; the paragraph that reaches it is the last.
  package var byteCount = 100_000_000
  package var seed: UInt64 = 20_261_122
  /// The size of a chapter in bytes, about; chapters differ by half of it.
  package var chapterByteCount = 20_000
  package var chaptersInVolume = 100
  /// Ends a line after this many columns, as text taken from a printed page does; `nil` leaves paragraphs whole.
  package var hardWrapColumns: Int?

  /// What was written.
  package struct Summary: Equatable, Sendable {
    package var volumes = 0
    package var chapters = 0
    package var byteCount = 0
  }

  package init() {}

  /// Hands the novel's UTF-8 to `write` in pieces of about a chapter.
  package func write(_ write: ([UInt8]) throws -> Void) rethrows -> Summary {
    var prose = ProseWriter(seed: seed)
    var summary = Summary()
    var text = Array("渡口纪事\n\n".utf8)
    while summary.byteCount + text.count < byteCount {
      if summary.chapters % chaptersInVolume == 0 {
        summary.volumes += 1
        let title = Grammar.volumeTitles[(summary.volumes - 1) % Grammar.volumeTitles.count]
        text += "第\(hanNumeral(summary.volumes))卷 \(title)\n\n".utf8
      }
      summary.chapters += 1
      prose.beginChapter()
      text += "第\(hanNumeral(summary.chapters))章 \(prose.chapterTitle())\n\n".utf8

      let end = min(byteCount - summary.byteCount, text.count + prose.size(around: chapterByteCount))
      repeat {
        appendParagraph(from: &prose, to: &text)
      } while text.count < end
      text.append(UInt8(ascii: "\n"))

      try write(text)
      summary.byteCount += text.count
      text.removeAll(keepingCapacity: true)
    }
    return summary
  }

  private func appendParagraph(from prose: inout ProseWriter, to text: inout [UInt8]) {
    text += "　　".utf8
    if let hardWrapColumns {
      var paragraph: [UInt8] = []
      prose.writeParagraph(into: &paragraph)
      text += hardWrapped(String(decoding: paragraph, as: UTF8.self), indent: 4, columns: hardWrapColumns).utf8
    } else {
      prose.writeParagraph(into: &text)
    }
    text.append(UInt8(ascii: "\n"))
  }
}
