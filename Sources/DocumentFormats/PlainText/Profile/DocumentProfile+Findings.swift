internal import DocumentModel

extension DocumentProfile {
  /// What `info` tells about the profile.
  var findings: [Document.Finding] {
    var findings: [Document.Finding] = []
    switch setting {
    case .lines: findings.append(.init("profile.setting", "lines"))
    case .layout:
      findings.append(.init("profile.setting", "layout"))
      if let filledEdge { findings.append(.init("profile.filled-width", String(filledEdge))) }
    case .wrapped(let wrap):
      findings.append(.init("profile.setting", "wrapped"))
      findings.append(.init("profile.wrap-width", String(wrap.width)))
      if wrap.slack > 0 { findings.append(.init("profile.wrap-slack", String(wrap.slack))) }
      if wrap.firstIndent > 0 { findings.append(.init("profile.first-line-indent", String(wrap.firstIndent))) }
      if wrap.lostIndent > 0 { findings.append(.init("profile.lost-first-line-indent", String(wrap.lostIndent))) }
    }
    if hyphenation.isUsual { findings.append(.init("profile.hyphenation", "words divided at line ends")) }
    findings.append(.init("profile.script", isHan ? "Han" : "other"))
    findings.append(.init("profile.line-spacing", String(usualGap + 1)))
    if bodyIndent > 0 { findings.append(.init("profile.body-indent", String(bodyIndent))) }
    if let pageHeight { findings.append(.init("profile.page-height", String(pageHeight))) }
    if furniture.hasPageNumbers {
      findings.append(.init("profile.page-numbers", furniture.numbersStandAtHead ? "head" : "foot"))
    }
    return findings
  }
}
