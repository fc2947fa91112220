internal import Bookmarks
internal import DocumentFormats

extension HeadingReport {
  /// The report as `toc --why --json` prints it; scripts rely on the names.
  func json(page: Int?) -> JSONObject {
    var object: JSONObject = ["title": .string(title), "offset": .int(position), "accepted": .bool(decision.accepts)]
    if decision.accepts { object["level"] = .int(level) }
    if let page { object["page"] = .int(page) }
    object["decision"] = .string(decision.rawValue)
    object["numbering"] = .string(system)
    object["votes"] = .int(total)
    object["evidence"] = .array(
      votes.map { .object(["rule": .string($0.name), "votes": .int($0.value)]) })
    return object
  }
}
