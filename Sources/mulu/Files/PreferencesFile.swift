internal import Bookmarks
internal import ReaderCore
internal import TextLayout

/// The file in which the look is kept.
struct PreferencesFile {
  let path: String

  /// The preferences kept there; the standard ones where there are none or they cannot be read, as nothing is lost with
  /// them.
  func read() -> Preferences {
    guard let object = UserJSONFile(path: path).read() else { return Preferences() }
    return Preferences(
      measure: object["measure"]?.int ?? Preferences.standardMeasure,
      navigatorWidth: object["navigatorWidth"]?.int,
      theme: object["theme"]?.string.flatMap { Theme.Name(rawValue: $0) } ?? .terminal,
      alignment: object["alignment"]?.string.flatMap { TextAlignment(rawValue: $0) } ?? .automatic,
      paragraphSpacing: object["paragraphSpacing"]?.string.flatMap { ParagraphSpacing(rawValue: $0) } ?? .source,
      ambiguousColumns: object["ambiguousColumns"]?.int,
      keepsRecord: object["record"]?.bool ?? true, showsReadShares: object["percent"]?.bool ?? true,
      usesClipboard: object["clipboard"] != .bool(false), usesMouse: object["mouse"]?.bool ?? false,
      isPlain: object["plain"]?.bool ?? false)
  }

  func save(_ preferences: Preferences) throws(UserFileError) {
    var object = UserJSONFile(path: path).read() ?? [:]
    object["measure"] = .int(preferences.measure)
    object["navigatorWidth"] = preferences.navigatorWidth.map { .int($0) }
    object["ambiguousColumns"] = preferences.ambiguousColumns.map { .int($0) }
    object["theme"] = .string(preferences.theme.rawValue)
    object["alignment"] = .string(preferences.alignment.rawValue)
    object["paragraphSpacing"] = .string(preferences.paragraphSpacing.rawValue)
    object["record"] = .bool(preferences.keepsRecord)
    object["plain"] = .bool(preferences.isPlain)
    object["percent"] = .bool(preferences.showsReadShares)
    object["mouse"] = .bool(preferences.usesMouse)
    try UserJSONFile(path: path).save(object)
  }
}
