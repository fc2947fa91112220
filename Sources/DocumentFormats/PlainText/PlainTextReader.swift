package import DocumentModel

/// Reads a plain text step by step: repaired paragraphs, furniture, pages and the outline, as growths of a document.
///
/// Offsets are bytes of the storage. A step takes a few milliseconds, so that reading can be stopped between steps; the
/// value knows no threads and may be moved to any.
package struct PlainTextReader: Sendable {
  private var storage: TextStorage
  private var isStorageComplete: Bool
  private let corrections: OutlineCorrections
  private var correctedLines: CorrectedLines

  /// What was said of single lines when they were read.
  private var appliedRulings: [Int: LineCorrection.Verdict] = [:]

  private var pass: PlainTextPass?
  private let keepsTurnedAway: Bool
  private var measured = 0
  private var isDone = false

  /// Bytes read in a step.
  private static let stepSize = 1024 * 1024

  /// Bytes that `head` looks at in a longer text: some ten screens.
  private static let headSize = 16 * 1024

  /// Texts up to this many bytes are read whole at once.
  private static let shortSize = 64 * 1024

  /// Begins to read a storage; `isComplete` is false where more of it will become readable.
  package init(
    storage: TextStorage, isComplete: Bool = true, corrections: OutlineCorrections = OutlineCorrections()
  ) {
    self.init(storage: storage, isComplete: isComplete, corrections: corrections, keepsTurnedAway: false)
  }

  init(storage: TextStorage, isComplete: Bool, corrections: OutlineCorrections, keepsTurnedAway: Bool) {
    self.storage = storage
    self.corrections = corrections
    self.keepsTurnedAway = keepsTurnedAway
    correctedLines = CorrectedLines(corrections.lines)
    isStorageComplete = isComplete
  }

  /// A document of the first part of a storage, at once; complete where the storage is not longer than that.
  package static func head(
    of storage: TextStorage, isComplete: Bool = true, corrections: OutlineCorrections = OutlineCorrections()
  ) -> Document {
    let limit = storage.count <= shortSize ? storage.count : headSize
    let isWhole = limit == storage.count && isComplete
    let profile = storage.withBytes { DocumentProfile(of: $0, range: 0..<limit) }
    var pass = PlainTextPass(profile: profile, rulings: Rulings(patterns: corrections.patterns))
    var lines = CorrectedLines(corrections.lines)
    lines.scan(storage, to: limit, isComplete: isComplete)
    pass.lineRulings = lines.verdicts
    var document = Document(storage: storage, format: .plainText)
    document.grow(by: pass.step(storage, to: limit, isComplete: isWhole))
    document.furnitureGroups = profile.furniture.groups
    if !isWhole { document.findings = profile.findings }
    return document
  }

  /// Takes in that more of the storage has become readable, or that no more will come.
  package mutating func storageGrew(to storage: TextStorage, isComplete: Bool) {
    self.storage = storage
    isStorageComplete = isComplete
  }

  /// Reads on; `nil` when all is read, or all there is so far.
  ///
  /// The first growth replaces what is known of the document, as does one after which lines are judged otherwise.
  package mutating func next() -> DocumentGrowth? {
    guard !isDone else { return nil }
    let restarts = measure()
    guard var pass else { return nil }
    let known = correctedLines.isEmpty ? storage.count : correctedLines.scanned
    let limit = max(pass.scanned, min(known, pass.scanned + PlainTextReader.stepSize))
    let isLast = limit == storage.count && isStorageComplete
    let before = pass.scanned
    var growth = pass.step(storage, to: limit, isComplete: isLast)
    for (offset, verdict) in pass.lineRulings where (before..<pass.scanned).contains(offset) {
      appliedRulings[offset] = verdict
    }
    if isLast { growth.findings = growth.findings.map { $0 + correctedLines.findings } }
    self.pass = pass
    if restarts {
      growth.replacesFrom = 0
      growth.furnitureGroups = pass.profile.furniture.groups
      growth.findings = growth.findings ?? pass.profile.findings
    }
    growth.storage = storage
    isDone = isLast
    return isLast || restarts || pass.scanned > before ? growth : nil
  }

  /// Draws the profile when there is none or the text has become much longer; true where reading starts over.
  private mutating func measure() -> Bool {
    let isCorrectedOtherwise = findCorrectedLines()
    let isDue =
      pass == nil || isStorageComplete && measured < storage.count
      || measured < ProfileSample.wholeLimit && storage.count >= 2 * measured + 4096
    guard isDue || isCorrectedOtherwise else { return false }
    measured = storage.count
    let profile = storage.withBytes { DocumentProfile(of: $0, range: 0..<$0.count) }
    if let pass, pass.profile.decides(like: profile), !isCorrectedOtherwise { return false }
    pass = PlainTextPass(
      profile: profile, rulings: Rulings(patterns: corrections.patterns), keepsTurnedAway: keepsTurnedAway)
    pass?.lineRulings = correctedLines.verdicts
    appliedRulings = [:]
    return true
  }

  /// Looks for the corrected lines in what has become readable; true where the whole text shows that a correction
  /// means another line than it was taken to mean when that was read.
  private mutating func findCorrectedLines() -> Bool {
    guard !correctedLines.isEmpty, correctedLines.scanned < storage.count else { return false }
    correctedLines.scan(storage, isComplete: isStorageComplete)
    guard let pass else { return false }
    let verdicts = correctedLines.verdicts
    self.pass?.lineRulings = verdicts
    return isStorageComplete && verdicts.filter { $0.key < pass.scanned } != appliedRulings
  }
}

extension PlainTextReader {
  /// Why lines of a text are entries of its outline or, where they came near, are none; in reading order.
  package static func reports(
    on storage: TextStorage, corrections: OutlineCorrections = OutlineCorrections()
  ) -> [HeadingReport] {
    var reader = PlainTextReader(storage: storage, isComplete: true, corrections: corrections, keepsTurnedAway: true)
    while reader.next() != nil {}
    return storage.withBytes { reader.pass?.reports(in: $0) ?? [] }
  }
}
