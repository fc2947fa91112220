import Bookmarks
import DocumentModel
import Foundation
import ReaderCore
import TextLayout

@testable import mulu

/// A file made for one test, removed with the value.
final class NastyFile {
  let path: String
  private let folder: String

  /// Writes bytes under a name.
  init(_ bytes: [UInt8], name: String = "nasty.txt") throws {
    folder = NSTemporaryDirectory() + "mulu-nasty-\(UUID().uuidString)"
    path = "\(folder)/\(name)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: path))
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The file as the program opens it.
  func open() throws -> DocumentFile {
    try DocumentFile(FileBytes(path: path, waitsForAll: true), choices: DocumentChoices(), waitsForAll: true)
  }

  /// What `mulu cat` writes, line by line.
  func lines(width: Int = 0) throws -> [String] {
    Array(
      PlainTextLines(of: try open().document, settings: width > 0 ? LayoutSettings(measure: width) : nil))
  }

  /// The titles that `mulu toc` writes.
  func titles() throws -> [String] { try open().document.outline.entries.map(\.title.singleLine) }
}

extension String {
  /// Whether a terminal would obey something in it: a control character, or one that turns the text around.
  var hasControls: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
  }
}
