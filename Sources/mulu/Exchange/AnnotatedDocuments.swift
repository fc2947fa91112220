internal import ArgumentParser
internal import Bookmarks
internal import DocumentModel

/// The documents that annotations of other programs are about, each opened once.
struct AnnotatedDocuments {
  private let documents = BookmarkDocuments()
  private var common: AnnotatedDocument?
  private var opened: [String: AnnotatedDocument?] = [:]

  /// Takes a file for the one that all annotations are about; ends the program with one line where it cannot be opened.
  mutating func useForAll(_ path: String) throws {
    do throws(OpeningFailure) {
      common = try open(path)
    } catch {
      Diagnostics.write(error.description)
      throw ExitCode.failure
    }
  }

  /// The document of an annotation; `nil` where it names no file that can be opened.
  mutating func document(of annotation: ForeignAnnotation) -> AnnotatedDocument? {
    if let common { return common }
    guard let path = annotation.path else { return nil }
    if let known = opened[path] { return known }
    let document = try? open(path)
    opened[path] = .some(document)
    return document
  }

  private func open(_ path: String) throws(OpeningFailure) -> AnnotatedDocument {
    let file = try documents.open(path)
    let content = file.document
    return AnnotatedDocument(
      content, identity: file.source.identity.sketched(by: content),
      title: content.title.isEmpty ? file.name : content.title)
  }
}
