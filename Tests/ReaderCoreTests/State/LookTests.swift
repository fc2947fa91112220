import DocumentFormats
import DocumentModel
import ScreenModel
import Testing
import TextLayout

@testable import ReaderCore

@Suite struct LookTests {
  private func desk(_ size: String = "160x24", _ preferences: Preferences = Preferences()) throws -> Desk {
    Desk(
      try FixtureDocument.named("guide.zh.md"), size: KeyScript.size(size) ?? ScreenSize(columns: 1, rows: 1),
      preferences: preferences)
  }

  @Test func theMeasureChangesByFourColumnsAndIsSaved() throws {
    var desk = try desk()
    desk.press("-")
    #expect(desk.reader.layout.measure == 76)
    #expect(desk.takeEffects() == [.savePreferences(Preferences(measure: 76))])
    desk.press("3=")
    #expect(desk.reader.layout.measure == 88)
    desk.press("99-")
    #expect(desk.reader.preferences.measure == Preferences.measures.lowerBound)
    desk.press("9999+")
    #expect(desk.reader.preferences.measure == Preferences.measures.upperBound)
  }

  @Test func aScreenTooNarrowToActOnChangesNoChoice() throws {
    var desk = try desk("80x24")
    desk.press("+ +")
    #expect(desk.reader.preferences.measure == 80)
    desk.press("10x5 - -")
    #expect(desk.reader.preferences.measure == 80)
    desk.press(", , . .")
    #expect(desk.reader.preferences.navigatorWidth == nil)
    desk.press("80x24 t t .")
    #expect(desk.reader.preferences.navigatorWidth == nil)
  }

  @Test func theNavigatorGetsWiderAndNarrower() throws {
    var desk = try desk("80x24")
    desk.press(". .")
    #expect(desk.reader.layout.navigator?.count == 28)
    desk.press("99.")
    #expect(desk.reader.layout.navigator?.count == 40)
    desk.press("99,")
    #expect(desk.reader.layout.navigator?.count == Preferences.navigatorWidths.lowerBound)
  }

  @Test func themesGoRoundAndAreSaved() throws {
    var desk = try desk()
    let screen = desk.screen
    desk.press("c")
    #expect(desk.reader.preferences.theme == .dark && desk.message == "Theme: dark")
    #expect(desk.takeEffects() == [.savePreferences(Preferences(theme: .dark))])
    desk.press("c c c Esc")
    #expect(desk.screen == screen)
  }

  @Test func alignmentsAndSpacingsGoRoundAndAreSaved() throws {
    var desk = try desk("80x24")
    desk.press("3]")
    let (screen, anchor) = (desk.screen, desk.anchor)
    _ = desk.takeEffects()
    desk.press("J")
    #expect(desk.takeEffects() == [.savePreferences(Preferences(alignment: .justified))])
    #expect(desk.message == "Line ends: all flush")
    desk.press("J J S")
    #expect(desk.takeEffects().last == .savePreferences(Preferences(paragraphSpacing: .line)))
    #expect(desk.message == "Between paragraphs: an empty line" && desk.anchor == anchor)
    desk.press("S S Esc")
    #expect(desk.screen == screen && desk.anchor == anchor)
  }

  @Test func paragraphsAreToldByAnIndentInsteadOfAnEmptyLine() throws {
    var desk = Desk(
      MarkdownFormat.read(TextStorage(Array("春天来了。\n\n夏天来了。\n".utf8))), size: ScreenSize(columns: 50, rows: 8))
    #expect((0..<3).map { desk.row($0) } == ["  春天来了。", "", "  夏天来了。"])
    desk.press("S S")
    #expect((0..<2).map { desk.row($0) } == ["      春天来了。", "      夏天来了。"])
  }

  @Test(arguments: [("1", 1), ("2", 2), ("auto", nil)] as [(String, Int?)])
  func ambiguousWidthIsChosenAndSaved(argument: String, columns: Int?) throws {
    var desk = try desk()
    desk.press(": \"ambiguous \(argument)\" Enter")
    let preferences = Preferences(ambiguousColumns: columns)
    #expect(desk.reader.preferences == preferences)
    #expect(desk.takeEffects() == [.savePreferences(preferences), .useAmbiguousColumns(columns)])
    desk.press(": \"ambiguous 3\" Enter")
    #expect(desk.takeEffects().isEmpty && desk.message?.contains(":ambiguous auto") == true)
  }

  @Test(arguments: ["", "3]", "f", "G"]) func rawAndBackIsTheSamePlace(keys: String) throws {
    var desk = try desk("80x12", Preferences(showsReadShares: false))
    desk.press(keys)
    let (anchor, screen) = (desk.anchor, desk.screen)
    desk.press("R R Esc")
    #expect(desk.anchor == anchor)
    #expect(desk.screen == screen)
    desk.press("R 40x8 120x30 R 80x12 Esc")
    #expect(desk.anchor == anchor && desk.screen == screen)
  }

  @Test(arguments: ["", "J ", "J J ", "S ", "S S ", "J S J "])
  func anotherSizeAndBackShowsTheSameScreenHoweverTextIsSet(_ keys: String) throws {
    for name in ["guide.zh.md", "letters.txt"] {
      var desk = Desk(try FixtureDocument.named(name), size: ScreenSize(columns: 40, rows: 12))
      desk.press(keys + "2] 3j")
      let (anchor, screen) = (desk.anchor, desk.screen)
      desk.press("120x40 20x5 80x24 40x12")
      #expect(desk.anchor == anchor && desk.screen == screen)
    }
  }

  @Test func afterMovingInTheRawViewTheRepairedOneShowsThatPlace() throws {
    var desk = Desk(try FixtureDocument.named("letters.txt"), size: ScreenSize(columns: 80, rows: 6))
    desk.press("R 8j")
    let raw = desk.anchor
    #expect(desk.row(0).contains("信封上没有写名字"))
    desk.press("R")
    #expect(desk.row(0).contains("信封上没有写名字"))
    desk.press("R")
    #expect(desk.anchor == raw)
    desk.press("R j k R k j")
    #expect(desk.anchor == raw)
  }

  @Test func helpStaysInsideItsPageOnEveryScreen() throws {
    var desk = try desk("40x12")
    desk.press("? G 160x200")
    #expect(desk.row(0).contains("Moving"))
    desk.press("40x12 G k 20x5 b b G 160x60")
    #expect(!desk.row(0).isEmpty)
    desk.press("q")
    #expect(desk.reader.helpTop == nil)
  }
}
