internal import Bookmarks
internal import ReaderCore

extension EffectRunner {
  /// Puts a text that the terminal does not take into a file, and gives what there is to say about it.
  func copyToFile(_ text: String, isTooLong: Bool) -> Message {
    guard let file = data.copiedTextFile else { return .warning(strings.noFolderForCopy) }
    do throws(UserFileError) {
      try file.save(text)
      return .notice(strings.copiedToFile(file.path, isTooLong))
    } catch {
      return .warning(strings.text(of: error))
    }
  }
}
