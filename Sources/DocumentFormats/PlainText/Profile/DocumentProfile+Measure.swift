internal import DocumentModel

extension DocumentProfile {
  /// The profile of a text, drawn from a range of it.
  init(of bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>) {
    self.init(of: ProfileSample(bytes, range: range), in: bytes)
  }

  /// The profile of a sample.
  init(of sample: ProfileSample, in bytes: UnsafeBufferPointer<UInt8>) {
    isHan = sample.isHan
    hasRareLineEnds = sample.hasRareLineEnds
    let lines = LineStatistics(windows: sample.windows, in: bytes)
    usualGap = lines.gaps.mode ?? 0
    bodyIndent = lines.indents.mode ?? 0
    if !lines.isTable, let result = WrapMeasurement(windows: sample.windows, isHan: isHan, in: bytes).result() {
      usualGap = result.usualGap
      bodyIndent = result.wrap.bodyIndent
      var wrap = result.wrap
      let isEven = result.evenness >= 0.7 && wrap.bodyIndent < 3
      wrap.isPrinted = result.isPrinted && PageNumbers.areUsual(in: sample.windows, of: bytes)
      wrap.hasDepths = wrap.isPrinted && wrap.firstIndent == 0 && (!isEven || result.evenness < 0.95)
      let isProse = (isEven || wrap.isPrinted) && !lines.isMarkup && !lines.isCode
      setting = isProse ? .wrapped(wrap) : .layout
      if !isProse, !isHan, !lines.isMarkup, !lines.hasCode, !isManualPage(sample, in: bytes) {
        filledEdge = result.wrap.width
      }
    } else if lines.isLaidOut {
      setting = .layout
    }
    marksParagraphs =
      setting != .layout && ParagraphMarks.areUsual(in: sample.windows, of: bytes, wrap: wrap, isHan: isHan)
    if wrap != nil { hyphenation = Hyphenation(windows: sample.windows, in: bytes) }
    pageHeight = PageHeight.usual(in: sample.windows)
    furniture = FurnitureProfile(of: sample.windows, profile: self, in: bytes)
  }

  private func isManualPage(_ sample: ProfileSample, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    sample.windows.first?.first.map { ManualPage.isHead($0, in: bytes) } ?? false
  }
}
