import TestSupport
import Testing

@testable import Bookmarks

struct TimestampTests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (951_782_400, "2000-02-29T00:00:00Z"), (1_709_251_199, "2024-02-29T23:59:59Z"),
    (4_107_542_400, "2100-03-01T00:00:00Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
  ])
  func textAndTimeAgree(time: Int, text: String) {
    #expect(Timestamp.text(of: time) == text)
    #expect(Timestamp.time(of: text) == time)
  }

  @Test func everyTimeComesBack() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<2_000 {
      let time = Int.random(in: 0...253_402_300_799, using: &generator)
      #expect(Timestamp.time(of: Timestamp.text(of: time)) == time)
    }
  }

  @Test(arguments: [
    "", "2024-02-30T00:00:00Z", "2024-13-01T00:00:00Z", "2024-01-01T24:00:00Z", "2024-01-01 00:00:00Z",
    "2024-01-01T00:00:00", "202a-01-01T00:00:00Z", "2024-01-01T00:00:00+00:00", "1969-12-31T23:59:59Z",
  ])
  func otherFormsAreRefused(_ text: String) {
    #expect(Timestamp.time(of: text) == nil)
  }

  @Test func timesOutsideTheCalendarAreClamped() {
    #expect(Timestamp.text(of: -1) == "1970-01-01T00:00:00Z")
    #expect(Timestamp.text(of: .max) == "9999-12-31T23:59:59Z")
  }

  @Test func compactFormFitsAFileName() {
    #expect(Timestamp.compactText(of: 1_709_251_199) == "20240229T235959Z")
  }
}
