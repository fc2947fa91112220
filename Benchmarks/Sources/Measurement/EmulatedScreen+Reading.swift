package import TerminalEmulator

extension EmulatedScreen {
  /// The columns of the text: those to the right of a rule that divides the screen, or all.
  package var readingColumns: Range<Int> {
    let rule: UInt32 = 0x2502
    let dividing = (0..<columns).last { column in
      (0..<(rows - 1)).count { self[$0, column].scalar == rule } * 2 > rows
    }
    return (dividing.map { $0 + 1 } ?? 0)..<columns
  }

  /// The time at which the text last changed; the last row, where programs tell their state, is not text.
  package var lastTextChange: UInt64? {
    lastChange(rows: 0..<(rows - 1), columns: readingColumns)
  }

  /// Whether text stands on a third of the rows: more than a title, and less than what blank lines leave of a page.
  package var showsPage: Bool {
    let columns = readingColumns
    return (0..<(rows - 1)).count { row in columns.contains { self[row, $0].scalar != 0x20 } } * 3 >= rows - 1
  }

  package var statusRow: String {
    text(ofRow: rows - 1)
  }

  /// Whether the last row tells how much of the document has been read so far: `reading 37%`, `读取 37%`.
  package var showsProgress: Bool {
    let words = statusRow.split(separator: " ")
    return zip(words, words.dropFirst()).contains { word, percent in
      (word == "reading" || word == "读取") && percent.last == "%" && percent.dropLast().allSatisfy(\.isNumber)
    }
  }
}
