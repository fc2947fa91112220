import Measurement
import Testing

@Suite struct WholeProcessTests {
  @Test func countsLinesAndKeepsTheBeginning() throws {
    let run = try WholeProcess.run(["printf", #"a\nb\n"#])
    #expect(run.lineCount == 2)
    #expect(run.beginning == Array("a\nb\n".utf8))
  }

  @Test func keepsNoMoreThanABeginning() throws {
    let run = try WholeProcess.run(["head", "-c", "1000000", "/dev/zero"])
    #expect(run.beginning.count == 1 << 18)
    #expect(run.processorTime > 0)
  }

  @Test func tellsOfFailure() {
    #expect(throws: MeasurementError.self) { try WholeProcess.run(["false"]) }
  }
}
