extension BookmarkExport {
  /// A line for each bookmark: the shortest beginning of its identifier that no other one has, two blanks,
  /// title › section: quote (note), and in brackets what else there is to say of it.
  ///
  /// - Parameter ids: All identifiers from which the shown ones are told apart.
  package func lines(among ids: [BookmarkID], _ words: ExportWords) -> [String] {
    let prefixes = IDPrefixes(ids)
    return documents.flatMap(\.entries).map { entry in
      OneLine.text(of: prefixes.shortest(of: entry.bookmark.id)) + "  " + Self.line(of: entry, words)
    }
  }

  private static func line(of entry: ExportEntry, _ words: ExportWords) -> String {
    let bookmark = entry.bookmark
    let title = bookmark.documentTitle
    let place = ([title] + entry.section(under: title)).filter { !$0.isEmpty }.joined(separator: " › ")
    let text = bookmark.name.isEmpty ? bookmark.quote.excerpt() : bookmark.name
    let note = bookmark.note.isEmpty ? "" : " (\(bookmark.note))"
    var facts: [String] = []
    if let mark = bookmark.mark { facts.append(String(mark.letter)) }
    if bookmark.color != .yellow { facts.append(words.name(of: bookmark.color)) }
    if let doubt = words.doubt(entry.certainty) { facts.append(doubt) }
    let end = facts.isEmpty ? "" : " [\(facts.joined(separator: ", "))]"
    return OneLine.text(of: "\(place): \(text)\(note)\(end)")
  }

  /// An object for each bookmark: what the bookmarks' own file holds of it, and where it stands now.
  package var listJSON: JSONValue {
    .array(
      documents.flatMap(\.entries).map { entry in
        var object = entry.bookmark.json
        object["color"] = .string(entry.bookmark.color.rawValue)
        object["certainty"] = entry.certainty.map { .string($0.name) } ?? .null
        object["offset"] = .int(entry.position)
        if let page = entry.page { object["page"] = .int(page) }
        return .object(object)
      })
  }
}
