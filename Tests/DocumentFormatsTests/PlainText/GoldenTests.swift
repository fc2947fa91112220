import DocumentModel
import Testing

@testable import DocumentFormats

@Suite struct GoldenTests {
  @Test(arguments: ["compilation", "statute", "memo"])
  func fixturesReadAsRecorded(_ name: String) throws {
    let document = PlainText.read(try PlainText.fixture(name + ".txt"))
    try PlainText.expect(PlainText.golden(document), equalsGolden: name + ".outline")
  }
}
