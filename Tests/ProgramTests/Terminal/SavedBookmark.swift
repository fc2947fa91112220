import Foundation

/// A bookmark as the program's file has it.
struct SavedBookmark: Decodable {
  struct Quote: Decodable {
    var prefix: String
    var exact: String
    var suffix: String
  }

  var quote: Quote
  var section: [String]
  var note: String?
  var mark: String?

  private struct File: Decodable { var bookmarks: [SavedBookmark] }

  static func all(in workspace: Workspace) throws -> [SavedBookmark] {
    try JSONDecoder().decode(File.self, from: Data(contentsOf: URL(filePath: workspace.bookmarksFile))).bookmarks
  }
}
