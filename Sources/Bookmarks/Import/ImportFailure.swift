/// Why a file holds nothing that can be imported.
package enum ImportFailure: Error, Equatable {
  /// It is no JSON from a line on, counted from 1.
  case notJSON(line: Int)
  /// It is JSON, and neither annotations nor a file of bookmarks.
  case otherJSON
}
