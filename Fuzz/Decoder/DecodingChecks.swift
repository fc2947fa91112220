internal import DocumentModel
internal import FuzzSupport
internal import TextDecoding

/// Decoding gives valid UTF-8 that fits, the same in one step as in many, with U+FFFD for all that is counted.
func checkDecoding(of source: TextStorage, from encoding: TextEncoding, stops: [Int]) {
  let whole = decoded(source, from: encoding, stops: [source.count])
  require(String(validating: whole.utf8, as: UTF8.self) != nil, "\(encoding.name): no valid UTF-8")
  let signs = replacements(in: whole.utf8)
  require(signs >= whole.malformed, "\(encoding.name): \(whole.malformed) malformed, \(signs) signs")
  // Only what comes of Unicode can have a U+FFFD of its own.
  let isOfUnicode = ["UTF", "GB18030", "SCSU", "BOCU", "CESU", "IMAP"].contains { encoding.name.hasPrefix($0) }
  require(
    isOfUnicode || encoding.name.hasPrefix("GB") || signs == whole.malformed, "\(encoding.name): a sign not counted")
  let stepwise = decoded(source, from: encoding, stops: stops)
  require(stepwise.utf8 == whole.utf8, "\(encoding.name): other text in steps to \(stops)")
  require(stepwise.malformed == whole.malformed, "\(encoding.name): other count in steps to \(stops)")
}

/// Counting what is malformed in UTF-8 gives the same in steps, and what Swift's own decoding shows.
func checkValidation(of storage: TextStorage, stops: [Int]) {
  let whole = UTF8Validation.malformedCount(in: storage)
  var validation = UTF8Validation()
  for stop in stops { validation.advance(in: storage, to: stop, isComplete: stop == storage.count) }
  require(validation.malformed == whole && validation.offset == storage.count, "UTF-8: other count in steps")
  let shown = replacements(in: Array(storage.string(in: 0..<storage.count).utf8))
  let written = replacements(in: storage.withBytes { Array($0) })
  require(shown == whole + written, "UTF-8: \(whole) malformed, \(shown - written) shown")
}

private func decoded(
  _ source: TextStorage, from encoding: TextEncoding, stops: [Int]
) -> (utf8: [UInt8], malformed: Int) {
  guard let decoder = TextDecoder(encoding) else { violated("\(encoding.name) cannot be decoded") }
  var utf8: [UInt8] = []
  var start = 0
  for (index, stop) in stops.enumerated() {
    let target = GuardedBytes(count: (stop - start) * TextDecoder.expansion + TextDecoder.slack)
    let count = source.withBytes { bytes in
      decoder.decode(
        UnsafeBufferPointer(rebasing: bytes[start..<stop]), to: target.base, isLast: index == stops.count - 1)
    }
    require((0...target.count).contains(count), "\(encoding.name): more written than there is room")
    utf8 += UnsafeBufferPointer(start: target.base, count: count)
    start = stop
  }
  return (utf8, decoder.malformed)
}

/// How often U+FFFD stands in valid or other UTF-8.
private func replacements(in utf8: [UInt8]) -> Int {
  var count = 0
  for index in utf8.indices.dropLast(2) where utf8[index] == 0xEF && utf8[index + 1] == 0xBF && utf8[index + 2] == 0xBD
  {
    count += 1
  }
  return count
}
