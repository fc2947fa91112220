/// How much of a section has been read, as it is told.
enum ReadShare: Equatable {
  case none
  /// In percent, from 1 to 99.
  case part(Int)
  case whole

  /// The share that is told for one from 0 to 1.
  ///
  /// Blank lines and what stands at the end of a section are on no screen for long: what is nearly whole is whole.
  init(_ share: Double) {
    if share >= 0.97 {
      self = .whole
    } else {
      self = share >= 0.005 ? .part(max(1, Int((share * 100).rounded()))) : .none
    }
  }
}
