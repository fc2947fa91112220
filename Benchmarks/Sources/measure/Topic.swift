internal import ArgumentParser

/// What can be measured.
enum Topic: String, CaseIterable, ExpressibleByArgument {
  case start, keys, outline, latency, memory, throughput, layout, bookmarks
}
