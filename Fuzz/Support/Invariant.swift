/// Ends the program, which libFuzzer takes for a finding, unless something holds that always must.
package func require(_ holds: Bool, _ rule: @autoclosure () -> String) {
  if !holds { violated(rule()) }
}

/// Ends the program with the rule that was broken.
package func violated(_ rule: String) -> Never {
  fatalError(rule)
}
