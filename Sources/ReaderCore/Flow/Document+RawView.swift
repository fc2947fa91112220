package import DocumentModel

extension Document {
  /// The document as its own file has it: its text without structure.
  var rawView: Document {
    var raw = Document(storage: source?.storage ?? storage, format: .plainText, encoding: encoding, title: title)
    raw.isComplete = isComplete
    return raw
  }

  /// The offset in the raw view for a position.
  package func rawOffset(of position: Int) -> Int { source?.source(of: position) ?? position }

  /// The position for an offset in the raw view.
  package func position(ofRaw offset: Int) -> Int { source?.position(ofSource: offset) ?? offset }

  /// Whether the text is mainly written in Han characters, judged by its beginning.
  ///
  /// Half of the letters is the line: Chinese technical text has many Latin words but more characters.
  var isMainlyHan: Bool {
    storage.withBytes { bytes in
      var han = 0
      var other = 0
      var offset = 0
      let limit = min(bytes.count, 4 * 1024)
      while offset < limit {
        let (scalar, length) = UTF8Sequence.scalar(at: offset, in: bytes, limit: bytes.count)
        if scalar >= 0x3400 && scalar <= 0x9FFF || scalar >= 0x20000 && scalar <= 0x3FFFF {
          han += 1
        } else if scalar > 0x20 {
          other += 1
        }
        offset += length
      }
      return han > other / 2 && han > 0
    }
  }
}
