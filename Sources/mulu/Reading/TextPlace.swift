/// A place in a text and in the file that it was decoded from, both in bytes.
struct TextPlace: Equatable {
  var text: Int
  var file: Int
}
