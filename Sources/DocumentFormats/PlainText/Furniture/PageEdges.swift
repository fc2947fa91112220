/// Which lines stand near the edges of pages that form feeds show.
struct PageEdges {
  private let fromHead: [UInt8]
  private let fromFoot: [UInt8]
  private let depth: UInt8
  private let isBeginning: Bool

  /// - Parameter isBeginning: Whether the first of the lines begin a page although no form feed stands before them.
  init(_ lines: [SourceLine], depth: Int, isBeginning: Bool = true) {
    self.isBeginning = isBeginning
    var fromHead = [UInt8](repeating: .max, count: lines.count)
    var fromFoot = [UInt8](repeating: .max, count: lines.count)
    var distance: UInt8 = .max
    for index in lines.indices {
      distance = lines[index].traits.contains(.startsPage) ? 0 : distance == .max ? .max : distance + 1
      fromHead[index] = distance
    }
    distance = .max
    for index in lines.indices.reversed() {
      if index + 1 < lines.count {
        distance = lines[index + 1].traits.contains(.startsPage) ? 0 : distance == .max ? .max : distance + 1
      } else {
        distance = 0
      }
      fromFoot[index] = distance
    }
    self.fromHead = fromHead
    self.fromFoot = fromFoot
    self.depth = UInt8(depth)
  }

  func isAtHead(_ index: Int) -> Bool { fromHead[index] < depth || isBeginning && index < Int(depth) }

  /// Whether a line is one of the first three of a page, where a label may stand between the pieces of its head.
  func isTopmost(_ index: Int) -> Bool { fromHead[index] < 3 }

  /// Whether a line is one of the outermost ones, where a running head or foot stands.
  func isOutermost(_ index: Int, in lines: [SourceLine]) -> Bool {
    isTopmost(index) || fromFoot[index] == 0 || fromFoot[index] == 1 && lines[index + 1].cells <= PageEdges.widestNumber
  }

  /// A wider line, in cells, is no page number below a running foot.
  private static let widestNumber: UInt16 = 20

  func isAtFoot(_ index: Int) -> Bool { fromFoot[index] < depth }
}
