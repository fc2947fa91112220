/// What a file that is to be imported holds.
package struct BookmarkImport: Sendable {
  /// The bookmarks and removals that it tells in full.
  package private(set) var store = BookmarkStore()

  /// Annotations of other programs.
  package private(set) var annotations: [ForeignAnnotation] = []

  package private(set) var skipped: [ImportSkip: Int] = [:]

  /// Reads Web Annotations, alone, in an array, a page or a collection, or a copy of the program's own file.
  package init(_ bytes: [UInt8]) throws(ImportFailure) {
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if let contents = BookmarkFileContents(bytes) {
      store = contents.store
      if !contents.unreadable.isEmpty { skipped[.unreadable] = contents.unreadable.count }
      return
    }
    let value: JSONValue
    do {
      value = try JSONParser.value(of: bytes)
    } catch {
      throw .notJSON(line: 1 + bytes.prefix(error.offset).count { $0 == UInt8(ascii: "\n") })
    }
    guard take(value) else { throw .otherJSON }
  }
}

extension BookmarkImport {
  /// Takes in all that a value holds; `false` where it has none of the forms.
  private mutating func take(_ value: JSONValue) -> Bool {
    guard let items = Self.items(of: value) else { return false }
    var bookmarks: [Bookmark] = []
    for item in items {
      switch Self.entry(of: item) {
      case .bookmark(let bookmark): bookmarks.append(bookmark)
      case .annotation(let annotation): annotations.append(annotation)
      case .skipped(let reason): skipped[reason, default: 0] += 1
      }
    }
    var removals: [BookmarkID: Int] = [:]
    for member in value.object?[AnnotationTerms.removed]?.object?.members ?? [] {
      if let time = member.value.string.flatMap(Timestamp.time(ofDateTime:)) {
        removals[BookmarkID(rawValue: member.name)] = time
      } else {
        skipped[.unreadable, default: 0] += 1
      }
    }
    store = BookmarkStore(bookmarks: bookmarks, removals: removals)
    return true
  }

  /// The entries of a collection, a page, an array, or of one annotation; `nil` for anything else.
  private static func items(of value: JSONValue) -> [JSONValue]? {
    if let values = value.array { return values }
    guard let object = value.object else { return nil }
    if object.isAnnotation(ofType: "Annotation") { return [value] }
    if object.isAnnotation(ofType: "AnnotationPage") { return object["items"]?.array }
    guard object.isAnnotation(ofType: "AnnotationCollection") else { return nil }
    guard let first = object["first"] else { return object["items"]?.array ?? [] }
    // The pages behind the first stand elsewhere, as does the first where only its name is told.
    return first.objects.first?["items"]?.array
  }

  private enum Entry {
    case bookmark(Bookmark)
    case annotation(ForeignAnnotation)
    case skipped(ImportSkip)
  }

  private static func entry(of item: JSONValue) -> Entry {
    guard let object = item.object else { return .skipped(.unreadable) }
    guard object.isAnnotation(ofType: "Annotation") else {
      return Bookmark(json: object).map { .bookmark($0) } ?? .skipped(.unreadable)
    }
    if object[AnnotationTerms.bookmark] != nil {
      return Bookmark(annotation: object).map { .bookmark($0) } ?? .skipped(.unreadable)
    }
    return ForeignAnnotation(object).map { .annotation($0) } ?? .skipped(.withoutText)
  }
}
