extension ClusteredText {
  /// Whether an alignment sets this text flush.
  func isFlush(_ alignment: TextAlignment) -> Bool {
    switch alignment {
    case .ragged: false
    case .justified: true
    case .automatic: isMainlyWide
    }
  }

  /// Whether wide characters fill about half of the lines: that is so where a quarter of the clusters are.
  var isMainlyWide: Bool { clusters.count { $0.columns == 2 } * 4 > clusters.count }

  /// The clusters of a line before which a column is put so that it ends flush; none where that cannot be.
  ///
  /// Each place is spread by one column at most, so that a line with fewer places than it lacks columns stays ragged; and
  /// so does a line that lacks more than a tenth of its columns, in which gaps would stand side by side.
  func stretches(of line: FilledLine, slack: Int, _ alignment: TextAlignment) -> [Int] {
    guard slack > 0, !line.endsParagraph, slack * 10 <= columns(of: line.clusters) + slack else { return [] }
    let allowed = StretchPlace.places(for: alignment, slack: slack)
    var places: [(index: Int, place: StretchPlace)] = []
    var before = StretchPlace.Side(scalar: 0, isWide: false)
    var isBlank = false
    for index in line.clusters {
      if clusters[index].traits.contains(.blank) {
        isBlank = true
        continue
      }
      let after = StretchPlace.Side(scalar: firstScalar(of: index), isWide: clusters[index].columns == 2)
      if clusters[index].traits.contains(.breakable), index > line.clusters.lowerBound,
        let place = StretchPlace(between: before, and: after, isBlank: isBlank), allowed.contains(place)
      {
        places.append((index, place))
      }
      before = after
      isBlank = false
    }
    return places.count < slack ? [] : chosen(slack, of: places)
  }

  /// Places of the first kinds, those of the last kind that is needed spread over the line.
  private func chosen(_ count: Int, of places: [(index: Int, place: StretchPlace)]) -> [Int] {
    var chosen: [Int] = []
    for kind in StretchPlace.allCases where chosen.count < count {
      let ofKind = places.filter { $0.place == kind }
      let taken = min(count - chosen.count, ofKind.count)
      chosen += (0..<taken).map { ofKind[(2 * $0 + 1) * ofKind.count / (2 * taken)].index }
    }
    return chosen.sorted()
  }
}
