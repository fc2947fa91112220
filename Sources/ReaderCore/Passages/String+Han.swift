extension String {
  /// Whether the text is mainly written in Han characters, as is told by its beginning; `nil` where it has no letters.
  ///
  /// Half of the letters is the line, as Latin words have more of them than Chinese ones.
  var isMainlyHan: Bool? {
    var (han, other) = (0, 0)
    for scalar in unicodeScalars.prefix(4_096) {
      if scalar.properties.isIdeographic { han += 1 } else if scalar.properties.isAlphabetic { other += 1 }
    }
    return han + other == 0 ? nil : han > other / 2
  }
}
