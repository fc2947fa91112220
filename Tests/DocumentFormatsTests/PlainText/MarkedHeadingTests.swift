import DocumentModel
import Testing

@testable import DocumentFormats

/// Headings that a line of marks, or the form of a manual page, makes headings.
@Suite struct MarkedHeadingTests {
  private func outline(_ text: String) -> [String] { PlainText.outline(PlainText.read(text)) }

  @Test func underlinesGiveLevelsInTheOrderTheyComeFirst() {
    let text = """
      =====
      Lamps
      =====

      All about lamps.

      Oil
      ---

      They smoke.

      Wicks
      ~~~~~

      1. Cut them.

      Gas
      ---

      They hiss.

      """
    #expect(outline(text) == ["Lamps", "  Oil", "    Wicks", "  Gas"])
  }

  @Test func underlinesOfHanTitlesCountCellsOrCharacters() {
    #expect(outline("灯火\n====\n\n夜里点灯。\n\n油灯\n--\n\n冒烟。\n\n煤油灯\n---\n\n更亮。\n") == ["灯火", "  煤油灯"])
  }

  @Test func underlineStaysATextLine() {
    let document = PlainText.read("Oil\n===\n\nThey smoke.\n\nGas\n===\n\nThey hiss.\n")
    #expect(PlainText.paragraphs(document) == ["Oil", "===", "They smoke.", "Gas", "===", "They hiss."])
  }

  @Test(arguments: [
    "A sentence that goes\non and ends here\n----------------\n\nAnother one.\n",
    "Name      Price\n---------------\nLamp      12\n",
    " id \n----\n 12\n",
    "Oil\n\n===\n\nGas\n",
    "---\nOil\n--------------------\n",
    "Signed,\nA. Keeper\n--\nLamp street 2\n",
  ])
  func otherRulesUnderlineNothing(_ text: String) { #expect(outline(text).isEmpty) }

  @Test(arguments: [
    "LAMP_HARBOUR_LIST_ENTRIES(1)General Commands ManuaLAMP_HARBOUR_LIST_ENTRIES(1)",
    "LAMP_BETA_HARBOUR_SUBSCRIPTGeneralELAMP_BETA_HARBOUR_SUBSCRIPTIONS_CREATE(1)",
    "LAMP_HARBOUR_GET(1)  General Commands Manual LAMP_HARBOUR_GET(1)", "LAMP(1)     User Commands     LAMP(1)",
    "SET LAMP(7)     Harbour Documentation     SET LAMP(7)",
  ])
  func headsOfManualPages(_ head: String) throws {
    let lines = PlainText.sourceLines(head, isHan: false)
    #expect(PlainText.storage(head).withBytes { ManualPage.isHead(lines[0], in: $0) })
  }

  @Test(arguments: [
    "See lamp(1) and lamp(1)", "the lamp (and the lamp)", "LAMP(1)", "harbour_lamp(1), harbour_lamp_oil(1)",
  ])
  func otherLinesAreNoHeadsOfManualPages(_ line: String) throws {
    let lines = PlainText.sourceLines(line, isHan: false)
    #expect(!PlainText.storage(line).withBytes { ManualPage.isHead(lines[0], in: $0) })
  }

  private static let manual = """
    LAMP(1)                      User Commands                      LAMP(1)

    NAME
           lamp - light a lamp

    SYNOPSIS
           lamp [OPTION]...

    OPTIONS
       Oil lamps
           -w     trim the wick

           -o     fill the lamp

       Gas lamps
           -g     open the tap

    SEE ALSO
           candle(1)

    mulu 1.0                         May 2026                       LAMP(1)

    """

  @Test func titlesOfManualPagesStandOutmost() {
    #expect(
      outline(Self.manual) == ["NAME", "SYNOPSIS", "OPTIONS", "  Oil lamps", "  Gas lamps", "SEE ALSO"])
  }

  @Test func theSameFormWithoutTheHeadIsNoManualPage() {
    let text = Self.manual.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2).joined(separator: "\n")
    #expect(outline(text).isEmpty)
  }
}
