extension Double {
  /// The number with as many decimals as it deserves.
  var figures: String {
    guard isFinite else { return "–" }
    let decimals = self >= 100 || self == rounded() ? 0 : self >= 10 ? 1 : 2
    let scale = [1, 10, 100][decimals]
    let scaled = Int((self * Double(scale)).rounded())
    guard decimals > 0 else { return String(scaled) }
    let fraction = String(scaled % scale)
    return "\(scaled / scale)." + String(repeating: "0", count: decimals - fraction.count) + fraction
  }
}
