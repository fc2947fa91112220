import DocumentModel
import Testing

@testable import DocumentFormats

/// Running text among laid-out lines, as in RFCs.
@Suite struct FilledTextTests {
  /// A memo whose running text is set in by three and by six columns and filled to column 66.
  private static let memo = """
    1.  Introduction

       Lamps on tables have been lit in many ways.  This memo describes
       the one that has been in use in the harbour for a long time, and
       the reasons for which it has been kept.

       The words "must" and "may" are used in it as they are used in the
       harbour, that is, loosely.  Nobody has been fined for lighting a
       lamp in another way, and nobody has been praised for it either.

    2.  Lighting

       Wicks are cut once a week, on the evening before the market, by
       whoever has lost the game of the evening before that one.

          Oil is kept in the cellar.  It must not be kept in the kitchen
          as has been shown on several occasions that need not be told
          here, and that nobody who was there has forgotten since then.

       o  A lamp that smokes is put out at once, and its wick is cut by
          the person who has lit it, before anything else is done about
          the smoke.

       [7]  Keeper, A., "On the Lighting of Lamps in Rooms that Have No
            Windows", Harbour Papers 3, May 1987.

       The lamp and what belongs to it are shown below:

          +--------+--------+     oil      1 can
          |  lamp  |  wick  |     wicks    12
          +--------+--------+     glass    1

       A. Keeper
       Harbour Street 4
       The Old Light House

    """

  @Test func joinsParagraphsAndKeepsTheirIndents() {
    let document = PlainText.read(Self.memo)
    let lines = PlainText.lines(document)
    #expect(lines.contains { $0.hasPrefix("   Lamps on tables") && $0.hasSuffix("been kept.") })
    #expect(lines.contains { $0.hasPrefix("   The words") && $0.hasSuffix("for it either.") })
    #expect(lines.contains { $0.hasPrefix("      Oil is kept") && $0.hasSuffix("since then.") })
    let joined = document.blocks.filter { $0.traits.contains(.setIn) }
    #expect(joined.count == 6)
    #expect(joined.allSatisfy { $0.kind == .paragraph && $0.traits.contains(.hardWrapped) })
  }

  @Test func joinsWhatHangsBelowALabel() {
    let lines = PlainText.lines(PlainText.read(Self.memo))
    #expect(lines.contains { $0.hasPrefix("   o  A lamp that smokes") && $0.hasSuffix("about the smoke.") })
    #expect(
      lines.contains {
        $0.hasPrefix("   [7]  Keeper, A.") && $0.hasSuffix("Have No Windows\", Harbour Papers 3, May 1987.")
      })
  }

  @Test func keepsDiagramsAndAddresses() {
    let lines = PlainText.lines(PlainText.read(Self.memo))
    #expect(lines.contains("      |  lamp  |  wick  |     wicks    12"))
    #expect(lines.suffix(3) == ["   A. Keeper", "   Harbour Street 4", "   The Old Light House"])
  }

  @Test func goesOnBehindAPage() {
    let pages = (1...4).map { page in
      let body = """
           Lamps on tables have been lit in many ways.  This memo describes
           the one that has been in use in the harbour for a long time, and

           A short word about the cellar.

           The words "must" and "may" are used in it as they are used in the
           harbour, that is, loosely, as nobody has been fined for lighting
        """
      return body + "\n\n\nKeeper                    Informational                   [Page \(page)]\n\u{0C}\n"
        + "MEMO 7               The Lighting of Lamps            November 2026\n\n\n   a lamp in another way since the harbour was built by strangers.\n\n"
    }
    let lines = PlainText.lines(PlainText.read(pages.joined()))
    #expect(lines.contains { $0.contains("fined for lighting a lamp in another way") })
    #expect(lines.contains("   A short word about the cellar."))
  }

  @Test func keepsItemsOfOneLine() {
    let items = """
         - the lamp of the harbour is lit by whoever comes by at dusk, first
         - the wick is cut on the evening before the market and never later
         - the oil is carried up from the cellar - not from the kitchen, as
           was done

      """
    let lines = PlainText.lines(PlainText.read(Self.memo + "\n" + items))
    #expect(lines.count { $0.hasPrefix("   - the ") } == 3)
    #expect(lines.contains { $0.hasSuffix("as was done") })
  }

  @Test func leavesManualPagesAndCode() {
    let page = "LAMP(1)                     User Commands                     LAMP(1)\n\n" + Self.memo
    #expect(PlainText.read(page).isUntouched)
    let code = String(repeating: "    if lamp.isLit { wick.cut(); oil[3] = fill(can) }\n", count: 8)
    #expect(PlainText.read(Self.memo + code).isUntouched)
  }

  @Test func fillsToTheParagraphsOwnEdge() {
    let bytes = Array("   aaa bbb ccc ddd eee\n   ffff ggg hhh iii\n   jjj\n".utf8)
    bytes.withUnsafeBufferPointer { bytes in
      var scanner = LineScanner(width: CellWidth(isHan: false), hasRareLineEnds: false)
      var lines: [SourceLine] = []
      scanner.scan(bytes, to: bytes.count, isComplete: true, into: &lines)
      #expect(FilledText.edge(of: lines[...], usual: 24) == 22)
      #expect(FilledText.edge(of: lines[...], usual: 60) == 50)
      #expect(FilledText.joins(lines[0], isFirst: true, lines[1], numbering: nil, edge: 22, in: bytes))
      #expect(!FilledText.joins(lines[0], isFirst: true, lines[1], numbering: nil, edge: 50, in: bytes))
    }
  }
}
