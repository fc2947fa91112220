extension ReaderState {
  /// How help looks on this screen.
  var help: HelpView { HelpView(page: HelpPage(environment: environment), theme: theme) }
}
