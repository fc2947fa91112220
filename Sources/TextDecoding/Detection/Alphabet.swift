/// The letters beyond ASCII that languages are written with.
///
/// The encodings of Europe differ in a few letters only, all of which make words look alike. But a text has the letters of
/// one language; in a wrong encoding some of them turn into those of its neighbours. (Exemplar characters of CLDR.)
enum Alphabet {
  private static let latin = [
    "àâæçéèêëîïôœùûüÿ", "äöüß", "áéíñóúü", "áâãàçéêíóôõúü", "àèéìíòóù", "áéíóúëïö", "åäöéüæøàôó", "áðéíóúýþæö",
    "ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîșțşţ", "čćđšž", "çğıöşüâîûi̇", "äõöüšž",
    "āčēģīķļņšūž", "ąčęėįšųūž", "ċġħżàèéìòù", "ĉĝĥĵŝŭ", "àçèéíïòóúü·", "áâàêèéîïôöûùŵŷ", "çëâêîû",
    "ăâđêôơưáàéèíìóòúùý",
  ].map(letters)

  private static let other = [
    "абвгдежзийклмнопрстуфхцчшщъыьэюяё", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя", "абвгдђежзијклљмнњопрстћуфхцчџш",
    "абвгдеёжзійклмнопрстуўфхцчшыьэюя", "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ",
  ].map(letters)

  private static func letters(_ text: String) -> Set<UInt32> {
    Set((text + text.uppercased()).unicodeScalars.lazy.map(\.value).filter { $0 >= 0x80 })
  }

  /// The letters of the language that most of the letters beyond ASCII of a text belong to.
  static func ofText(_ scalars: String.UnicodeScalarView) -> Set<UInt32> {
    var counts: [UInt32: Int] = [:]
    for scalar in scalars where scalar.value >= 0xAA { counts[scalar.value, default: 0] += 1 }
    func count(_ letters: Set<UInt32>) -> Int { counts.reduce(0) { $0 + (letters.contains($1.key) ? $1.value : 0) } }
    // Of equals the first, which does not matter to what is counted.
    return (latin + other).max { count($0) < count($1) } ?? []
  }
}
