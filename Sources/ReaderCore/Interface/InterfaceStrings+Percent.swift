extension InterfaceStrings {
  /// A share from 0 to 1 in percent; 0 and 100 stand for nothing and for all.
  package func percent(_ share: Double) -> String {
    if share <= 0 { return "0%" }
    if share >= 1 { return "100%" }
    return "\(min(99, max(1, Int((share * 100).rounded()))))%"
  }
}
