/// Why reading ended.
enum ExitReason {
  case quit
  /// A signal ended it, which the program passes on to itself once everything is saved.
  case signal(Int32)
}
