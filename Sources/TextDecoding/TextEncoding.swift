internal import CICU

/// An encoding that text can be decoded from.
package struct TextEncoding: Hashable, Sendable {
  /// The name under which the Internet knows it.
  package let name: String

  /// ICU's name of the converter, which may be that of a larger encoding that holds this one.
  let converter: String

  package static let utf8 = TextEncoding(name: "UTF-8", converter: "UTF-8")

  /// Whether text in it is shown as it stands, without being decoded first.
  package var isUTF8: Bool { self == .utf8 }

  /// Whether bytes that are control characters in ASCII are ordinary in it.
  package var mayHoldControls: Bool { ["UTF-16", "UTF-32", "ISO-2022"].contains { name.hasPrefix($0) } }

  private init(name: String, converter: String) {
    self.name = name
    self.converter = converter
  }

  /// The encoding of a name or an alias, in small or large letters; `nil` for one that is not known.
  package init?(named name: String) {
    let key = name.lowercased().replacing("_", with: "-")
    if ["utf-8", "utf8", "us-ascii", "ascii"].contains(key) {
      self = .utf8
      return
    }
    guard !key.isEmpty, key.utf8.count < 64, key.allSatisfy(\.isASCII) else { return nil }
    if ["iso-8859-16", "iso8859-16", "latin10", "l10"].contains(key) {
      self.init(name: RomanianTable.name, converter: "")
      return
    }
    var buffer = [CChar](repeating: 0, count: 128)
    guard mulu_standard_encoding_name(Self.aliases[key] ?? name, &buffer, 128) != 0 else { return nil }
    let standard = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    self.init(name: standard, converter: Self.supersets[standard.lowercased()] ?? standard)
  }

  /// Names that ICU does not know, or knows as something else.
  private static let aliases = [
    "uhc": "EUC-KR", "cp949": "EUC-KR", "mac-cyrillic": "x-mac-cyrillic", "maccyrillic": "x-mac-cyrillic",
    "mac-centraleurope": "x-mac-centraleurroman", "macroman": "macintosh", "cp936": "GBK", "cp950": "Big5",
    "big5hkscs": "Big5-HKSCS", "sjis": "Shift_JIS", "cp932": "Shift_JIS", "gb-18030": "GB18030", "hz": "HZ-GB-2312",
    "utf-16": "UTF-16LE", "utf16": "UTF-16LE", "utf-32": "UTF-32LE", "utf32": "UTF-32LE", "johab": "",
  ]

  /// Encodings that are read with a larger one, as files carry the larger one under the smaller one's name
  /// (WHATWG Encoding Standard, section 4.2).
  private static let supersets = [
    "gb2312": "GB18030", "gbk": "GB18030", "big5": "Big5-HKSCS", "shift_jis": "windows-31j", "euc-kr": "windows-949",
    "iso-8859-1": "windows-1252", "iso-8859-9": "windows-1254", "tis-620": "windows-874", "iso-8859-11": "windows-874",
  ]
}

extension TextEncoding {
  /// Whether every character is one byte, so that hardly any bytes are malformed in it.
  package var isOfSingleBytes: Bool {
    ["windows-", "ISO-8859-", "KOI8-", "IBM", "cp", "mac", "x-mac-", "TIS-"].contains { name.hasPrefix($0) }
  }

  /// Encodings whose characters are one to four bytes of their own, with no state between them and ASCII as it is.
  var isCharacterByCharacter: Bool {
    !["utf-", "iso-2022", "hz", "scsu", "bocu", "imap", "cesu"].contains {
      name.lowercased().hasPrefix($0)
    }
  }
}

extension ByteOrderMark {
  /// The encoding that the mark names.
  package var encoding: TextEncoding? {
    switch self {
    case .utf8: .utf8
    case .utf16LittleEndian: TextEncoding(named: "UTF-16LE")
    case .utf16BigEndian: TextEncoding(named: "UTF-16BE")
    case .utf32LittleEndian: TextEncoding(named: "UTF-32LE")
    case .utf32BigEndian: TextEncoding(named: "UTF-32BE")
    }
  }
}
