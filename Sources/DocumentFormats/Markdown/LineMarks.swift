/// What a line could open and hold, told from its bytes alone.
struct LineMarks {
  /// The offset behind the line end.
  let end: Int

  /// The marks in the line.
  private(set) var count = MarkCount()

  /// How many containers the line could open: markers of quotations and items at its beginning, and what its indent
  /// could stand for.
  private(set) var nesting = 0

  private(set) var isBlank = true

  init(of text: UnsafeBufferPointer<UInt8>, from start: Int) {
    var offset = start
    var markers = 0
    var columns = 0
    var isHead = true
    while offset < text.count {
      let byte = text[offset]
      offset += 1
      if byte == UInt8(ascii: "\n") { break }
      if byte > 0x20 { isBlank = false }
      if isHead {
        switch byte {
        case UInt8(ascii: " "): columns += 1
        case UInt8(ascii: "\t"): columns += 4
        case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"): markers += 1
        case UInt8(ascii: "."), UInt8(ascii: ")"): markers += 1
        case UInt8(ascii: "0")...UInt8(ascii: "9"): break
        default: isHead = false
        }
      }
      count.count(byte, before: offset < text.count ? text[offset] : 0)
    }
    end = offset
    count.length = offset - start
    // Behind a marker a blank belongs to it; nesting by indent takes at least two columns a level.
    if markers > 0 { nesting = markers + max(0, columns - markers) / 2 }
  }
}
