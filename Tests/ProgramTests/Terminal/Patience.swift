/// Waiting for what happens soon, without knowing when.
enum Patience {
  /// How long to wait for what takes milliseconds on an idle machine; only a failing test waits so long.
  static let limit = Duration.seconds(40)

  /// How often to look at least: between two looks other tests may keep all processors for longer than the limit.
  private static let leastLooks = 100

  private static let pause = Duration.milliseconds(25)

  /// Asks again and again until there is an answer.
  ///
  /// - Parameter otherwise: What to tell where there is none in time.
  @discardableResult
  static func wait<Answer>(
    otherwise: @autoclosure () -> String, _ answer: () throws -> Answer?
  ) async throws -> Answer {
    let end = ContinuousClock.now + limit
    var looks = 0
    while true {
      if let answer = try answer() { return answer }
      looks += 1
      if looks >= leastLooks, .now > end { throw TestFailure(otherwise()) }
      try await Task.sleep(for: pause)
    }
  }
}
