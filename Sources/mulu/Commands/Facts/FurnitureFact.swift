internal import Bookmarks
internal import DocumentModel

/// A row of `info`: lines that were judged furniture together.
struct FurnitureFact {
  var kind: Furniture.Kind

  /// What the lines have in common, a number that changes written `#`; of lines that have only their form in common the
  /// first ones.
  var text: String
  var times: Int

  /// The numbers of the pages that the lines stand on, as far as pages are known.
  var pages: [ClosedRange<Int>]

  /// The rules that spoke for it.
  var reasons: [String]

  var json: JSONObject {
    var object: JSONObject = ["kind": .string(kind.name), "text": .string(text), "times": .int(times)]
    if !pages.isEmpty {
      object["pages"] = .array(pages.map { .object(["first": .int($0.lowerBound), "last": .int($0.upperBound)]) })
    }
    object["why"] = .array(reasons.map { .string($0) })
    return object
  }
}

extension FurnitureFact {
  private struct Group: Hashable {
    var kind: Furniture.Kind
    var index: Int?
  }

  /// A row a group, in the order in which they are first met.
  static func all(in document: Document) -> [FurnitureFact] {
    var order: [Group] = []
    var texts: [Group: LinePattern] = [:]
    var pages: [Group: PageRanges] = [:]
    var times: [Group: Int] = [:]
    for (index, item) in document.furniture.enumerated() {
      let group = Group(kind: item.kind, index: item.group)
      if times[group] == nil { order.append(group) }
      times[group, default: 0] += 1
      if let page = document.page(ofFurniture: index) { pages[group, default: PageRanges()].add(page.number) }
      guard item.kind.isText else { continue }
      texts[group, default: LinePattern()].add(document.storage.string(in: item.start..<item.end))
    }
    return order.map { group in
      let reasons = group.index.flatMap { document.furnitureGroups.indices.contains($0) ? $0 : nil }
      return FurnitureFact(
        kind: group.kind, text: texts[group]?.text ?? "", times: times[group] ?? 0, pages: pages[group]?.ranges ?? [],
        reasons: reasons.map { document.furnitureGroups[$0].reasons } ?? [])
    }
  }
}

extension Furniture.Kind {
  /// The kind's name in `mulu info --json`.
  var name: String {
    switch self {
    case .runningHead: "running-head"
    case .runningFoot: "running-foot"
    case .pageNumber: "page-number"
    case .formFeed: "form-feed"
    case .lineHyphen: "line-hyphen"
    }
  }

  /// Whether its words say something.
  fileprivate var isText: Bool {
    switch self {
    case .runningHead, .runningFoot, .pageNumber: true
    case .formFeed, .lineHyphen: false
    }
  }
}
