/// A character of the solid text, and the UTF-8 offsets between which it stands.
struct SolidScalar {
  var value: UInt32
  var start: Int
  var end: Int
}
