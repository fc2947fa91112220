import Testing

@testable import DocumentFormats

@Suite struct PageSequenceTests {
  /// Which of the numbers are accepted; `nil` begins a page.
  private func accepted(_ numbers: [Int?]) -> [Int] {
    var sequence = PageSequence(hasFormFeeds: true)
    return numbers.compactMap { number in
      guard let number else {
        sequence.beginPage()
        return nil
      }
      guard sequence.accepts(number) else { return nil }
      sequence.take(number)
      return number
    }
  }

  @Test func numbersGoUpWithThePages() {
    #expect(accepted([1, nil, 2, nil, 3, nil, nil, 5]) == [1, 2, 3, 5])
  }

  @Test func numbersOfListingsAreLeftAlone() {
    #expect(accepted([20, nil, 21, 30, 31, 32, nil, 22, nil, 23]) == [20, 21, 22, 23])
  }

  @Test func aSequenceThatLeapsIsFoundAgain() {
    #expect(accepted([4, nil, 5, nil, 90, nil, 91, nil, 92]) == [4, 5, 91, 92])
    #expect(accepted([4, nil, 5, nil, 1, nil, 2]) == [4, 5, 1, 2])
  }
}
