import Glibc

/// The C library's converter, which knows nothing of ICU's: what it encodes must come out as it went in.
enum Iconv {
  /// The bytes of a text; empty if the text has characters that the encoding lacks.
  static func encode(_ text: String, in encoding: String) -> [UInt8] {
    if encoding == "HZ" { return encodeHZ(text) }
    guard let converter = iconv_open(encoding, "UTF-8"), Int(bitPattern: converter) != -1 else { return [] }
    defer { iconv_close(converter) }
    var source = text.utf8.map { CChar(bitPattern: $0) }
    var target = [CChar](repeating: 0, count: source.count * 8 + 64)
    let room = target.count
    var left = room
    let isDone = source.withUnsafeMutableBufferPointer { source in
      target.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var count = source.count
        var to = target.baseAddress
        guard iconv(converter, &from, &count, &to, &left) == 0 else { return false }
        return iconv(converter, nil, nil, &to, &left) == 0
      }
    }
    return isDone ? target.prefix(room - left).map { UInt8(bitPattern: $0) } : []
  }

  /// HZ by RFC 1843: GB 2312 in seven bits between `~{` and `~}`.
  private static func encodeHZ(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if !bytes.isEmpty { bytes.append(0x0A) }
      var isChinese = false
      for byte in encode(String(line), in: "GB2312") {
        if (byte >= 0x80) != isChinese { bytes += isChinese ? Array("~}".utf8) : Array("~{".utf8) }
        isChinese = byte >= 0x80
        bytes.append(byte & 0x7F)
      }
      if isChinese { bytes += Array("~}".utf8) }
    }
    return bytes
  }
}
