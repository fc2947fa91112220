internal import FuzzSupport
internal import TextDecoding

/// Tells the encoding of any bytes and decodes them, in the encoding that was found and in one of all.
@_cdecl("LLVMFuzzerTestOneInput")
func testDecoder(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let input = FuzzedText(data, count) else { return 0 }
  let guarded = GuardedBytes(input.bytes)
  checkValidation(of: guarded.storage, stops: input.stops)
  _ = TextEvidence(of: guarded.storage)
  let found = EncodingDetector.finding(in: guarded.storage).encoding
  if !found.isUTF8 { checkDecoding(of: guarded.storage, from: found, stops: input.stops) }
  if let chosen = TextEncoding(named: encodingNames[Int(input.choice) % encodingNames.count]), chosen != found {
    checkDecoding(of: guarded.storage, from: chosen, stops: input.stops)
  }
  return 0
}

/// Encodings of every kind of converter: tables of one byte, pairs and longer characters, and those with states.
let encodingNames = [
  "GB18030", "Big5", "Big5-HKSCS", "EUC-TW", "EUC-JP", "Shift_JIS", "EUC-KR", "KOI8-R", "windows-1252", "UTF-16LE",
  "UTF-16BE", "UTF-32LE", "UTF-32BE", "ISO-2022-JP", "ISO-2022-KR", "ISO-2022-CN", "HZ-GB-2312", "cp737", "TIS-620",
  "UTF-7", "SCSU", "BOCU-1", "CESU-8", "x-mac-cyrillic", "IMAP-mailbox-name", "ISO-8859-7",
]
