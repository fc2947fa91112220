/// The folder of reading records, a small file for each document, so that opening one never reads the others.
///
/// A record is named by the document's fingerprint. Beside the records `paths/` holds, named by the digest of a path, the
/// fingerprint of what was last read there: so a file that was edited finds its record under its old content.
package struct ReadingRecordFolder: Sendable {
  package let path: String

  /// The most bytes that are taken for a record.
  private static let greatestSize = 1024 * 1024

  package init(path: String) { self.path = path }
}

extension ReadingRecordFolder {
  /// The record of a document, by its content or else by its path; `nil` where there is none that can be read.
  package func record(of document: DocumentIdentity) -> ReadingRecord? {
    record(fingerprint: document.fingerprint) ?? record(atPath: document.path)
  }

  /// The record of what was last read at a path.
  package func record(atPath documentPath: String) -> ReadingRecord? {
    guard !documentPath.isEmpty, let bytes = bytes(of: indexFile(of: documentPath)) else { return nil }
    let fingerprint = String(decoding: bytes, as: UTF8.self)
    guard let record = record(fingerprint: fingerprint), record.document.path == documentPath else { return nil }
    return record
  }

  /// All records that can be read, in no order.
  package func records() -> [ReadingRecord] {
    let names = (try? FileSystem.names(in: path)) ?? []
    return names.filter { $0.hasSuffix(".json") }.compactMap { record(inFile: path + "/" + $0) }
  }

  /// Saves a record in place of the one before.
  package func save(_ record: ReadingRecord) throws(UserFileError) {
    let file = recordFile(of: record.document.fingerprint)
    // What a newer version of the program has added to the record stays.
    var object = json(inFile: file) ?? [:]
    for member in record.json.members { object[member.name] = member.value }
    do throws(FileSystem.Failure) {
      try FileSystem.makeFolder(path + "/paths")
      try replace(file, with: JSONWriter.bytes(of: .object(object)))
      let index = indexFile(of: record.document.path)
      let fingerprint = Array(record.document.fingerprint.utf8)
      if !record.document.path.isEmpty, bytes(of: index) != fingerprint { try replace(index, with: fingerprint) }
    } catch {
      throw UserFileError(error, .save, file)
    }
  }
}

extension ReadingRecordFolder {
  private func record(fingerprint: String) -> ReadingRecord? {
    guard let record = record(inFile: recordFile(of: fingerprint)) else { return nil }
    return record.document.fingerprint == fingerprint ? record : nil
  }

  private func record(inFile file: String) -> ReadingRecord? { json(inFile: file).flatMap(ReadingRecord.init) }

  private func json(inFile file: String) -> JSONObject? {
    bytes(of: file).flatMap { try? JSONParser.value(of: $0).object }
  }

  private func bytes(of file: String) -> [UInt8]? { try? FileSystem.read(file, limit: Self.greatestSize) }

  private func replace(_ file: String, with bytes: [UInt8]) throws(FileSystem.Failure) {
    var replacement = try FileReplacement(of: file, bytes: bytes, isDurable: false)
    try replacement.commit(isDurable: false)
  }

  /// A fingerprint that this program did not make may hold what no file name can.
  private func recordFile(of fingerprint: String) -> String {
    let isPlain = !fingerprint.isEmpty && fingerprint.utf8.count <= 64 && fingerprint.allSatisfy(\.isHexDigit)
    return path + "/" + (isPlain ? fingerprint : ContentDigest.digits(of: Array(fingerprint.utf8))) + ".json"
  }

  private func indexFile(of documentPath: String) -> String {
    path + "/paths/" + ContentDigest.digits(of: Array(documentPath.utf8))
  }
}
