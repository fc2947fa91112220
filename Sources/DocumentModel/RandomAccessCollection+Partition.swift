extension RandomAccessCollection {
  /// The first index whose element satisfies a predicate that, once true, stays true to the end; `endIndex` where none
  /// does.
  package func partitionIndex(where isBehind: (Element) -> Bool) -> Index {
    var low = startIndex
    var length = count
    while length > 0 {
      let half = length / 2
      let middle = index(low, offsetBy: half)
      if isBehind(self[middle]) {
        length = half
      } else {
        low = index(after: middle)
        length -= half + 1
      }
    }
    return low
  }
}
