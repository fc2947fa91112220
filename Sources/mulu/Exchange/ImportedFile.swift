internal import Bookmarks
internal import DocumentModel
internal import ReaderCore

/// A file of bookmarks that is to be imported.
enum ImportedFile {
  /// The most bytes that are taken for bookmarks.
  private static let greatestSize = 256 << 20

  /// What a file, or for `-` standard input, holds; else one line that tells what is wrong.
  static func read(_ path: String, _ strings: InterfaceStrings) -> Result<BookmarkImport, Failure> {
    do throws(OpeningFailure) {
      let bytes = try FileBytes(path: path, waitsForAll: true).bytes
      guard bytes.count <= greatestSize else {
        return .failure(Failure(message: strings.cannotRead(path.singleLine, strings.fileTooLarge)))
      }
      do throws(ImportFailure) {
        return .success(try BookmarkImport(bytes.withBytes { Array($0) }))
      } catch {
        return .failure(Failure(message: strings.exchange.text(of: error, path: path)))
      }
    } catch {
      return .failure(Failure(message: error.description))
    }
  }

  /// Why nothing can be imported, in one line.
  struct Failure: Error { let message: String }
}
