package import Bookmarks
package import TextLayout
package import UnicodeText

/// Everything that the interface says, one table a language.
package struct InterfaceStrings: Sendable {
  /// The name of each action, for help and the man page.
  package var actionName: @Sendable (Action) -> String
  package var groupName: @Sendable (HelpGroup) -> String
  /// The status row of the help page: what it is and how one leaves it.
  package var helpTitle: String
  package var helpNotes: [String]

  package var contents: String
  package var bookmarks: String
  package var hits: String
  package var noContents: String
  package var noBookmarks: String
  package var noHits: String
  package var nothingFiltered: String
  package var emptyDocument: String

  package var raw: String
  package var repaired: String
  /// With the percentage read in the background.
  package var reading: @Sendable (Int) -> String
  /// All that has come through a pipe is read, and it has not ended.
  package var waiting: String
  /// With the minutes left.
  package var minutesLeft: @Sendable (Int) -> String

  /// With the minutes left in the section.
  package var minutesLeftInSection: @Sendable (Int) -> String

  /// The page that tells how much was read.
  package var statisticsTitle: String
  package var readSections: String
  package var readInAll: String
  package var readShare: String
  package var readTime: String
  package var readSpeed: String
  package var readLeft: String
  package var readToday: String
  package var readInSevenDays: String
  package var readEver: String
  package var daysInARow: String
  package var days: @Sendable (Int) -> String
  /// With minutes.
  package var duration: @Sendable (Int) -> String
  package var charactersPerMinute: @Sendable (Int) -> String
  package var wordsPerMinute: @Sendable (Int) -> String
  package var charactersRead: @Sendable (Int) -> String
  package var wordsRead: @Sendable (Int) -> String
  package var notMeasured: String
  package var recordIsOff: String
  /// With whether it is kept now.
  package var recordIs: @Sendable (Bool) -> String
  package var readSharesAre: @Sendable (Bool) -> String
  package var onOrOff: String
  /// With seconds.
  package var ago: @Sendable (Int) -> String
  /// With how long ago that was.
  package var stoppedHere: @Sendable (String) -> String

  package var searchPrompt: String
  package var commandPrompt: String
  package var filterPrompt: String
  package var notePrompt: String
  package var namePrompt: String
  package var encodingPrompt: String
  /// With the number of the hit, how many there are, and whether the count is final.
  package var hitCount: @Sendable (Int?, Int, Bool) -> String
  package var notFound: @Sendable (String) -> String
  package var searching: String
  package var wrappedToTop: String
  package var wrappedToBottom: String

  package var pressMark: String
  package var pressMarkToJump: String
  package var markSet: @Sendable (Character) -> String
  package var noMark: @Sendable (Character) -> String
  package var markNeedsLetter: String
  package var bookmarkAdded: String
  package var bookmarkDeleted: String
  package var noMoreBookmarks: String
  package var nothingToSelect: String
  package var passageKept: String
  package var unitName: @Sendable (SelectionUnit) -> String
  package var colorName: @Sendable (PassageColor) -> String
  /// How much of the text is selected: characters, and whether they are counted.
  package var selected: @Sendable (Int, Bool) -> String
  /// The keys that matter while a passage is selected, the most important first.
  package var selectionKeys: [String]
  /// With the characters.
  package var copied: @Sendable (Int) -> String
  /// With the file that the text was put into, and whether it is too long for the terminal's clipboard.
  package var copiedToFile: @Sendable (String, Bool) -> String
  package var noFolderForCopy: String

  // The list of bookmarks
  package var allBookmarks: String
  /// There are none, and no document is open.
  package var noBookmarksAnywhere: String
  package var byTime: String
  package var sortedByPlace: String
  package var sortedByTime: String
  package var guessed: String
  package var lost: String
  package var bookmarkRenamed: String
  package var noteChanged: String
  package var noteUnchanged: String
  package var noteRemoved: String
  /// The note is too long for one line.
  package var noteNeedsEditor: String
  package var nothingToUndo: String
  /// With the words of the bookmark.
  package var bookmarkBack: @Sendable (String) -> String
  package var changeUndone: @Sendable (String) -> String
  package var bookmarkDeletedElsewhere: String
  package var bookmarkChangedElsewhere: String
  /// With the command of the editor.
  package var editorMissing: @Sendable (String) -> String
  package var editorLeftNoFile: @Sendable (String) -> String
  /// With the command, its status, and the file that holds what was written, if anything was.
  package var editorFailed: @Sendable (String, Int, String?) -> String
  /// With the system's words.
  package var editorFileFails: @Sendable (String) -> String
  /// With the file that holds what was written.
  package var editedNoteUnusable: @Sendable (String) -> String

  package var noPlaceBack: String
  package var noPlaceForward: String
  package var noSearch: String
  package var noOutline: String
  package var unknownCommand: @Sendable (String) -> String
  package var noPage: @Sendable (Int) -> String
  package var noPages: String
  package var noEntry: @Sendable (Int) -> String
  package var rawShown: String
  package var repairedShown: String
  package var renderedShown: String
  package var themeName: @Sendable (Theme.Name) -> String
  package var ambiguousChosen: @Sendable (Int?) -> String
  package var ambiguousUsage: String
  package var themeChosen: @Sendable (String) -> String
  package var alignmentChosen: @Sendable (TextAlignment) -> String
  package var spacingChosen: @Sendable (ParagraphSpacing) -> String
  package var measureChosen: @Sendable (Int) -> String
  /// Whether the mouse is used, and how text is selected then.
  package var mouseIs: @Sendable (Bool) -> String
  package var noMoreSections: String

  /// The list of what a person says of headings.
  package var corrections: String
  package var noCorrections: String
  /// What can be typed while a line is chosen.
  package var chooseHeading: String
  package var noLines: String
  /// With the beginning of the line, its level, and the keys that take it back.
  package var lineIsHeading: @Sendable (String, Int, String) -> String
  package var lineIsText: @Sendable (String, String) -> String
  package var lineAsJudged: @Sendable (String) -> String
  package var correctionTakenBack: String
  package var correctionDeleted: String
  package var headingsAreMarked: String
  package var patternNeeded: String
  /// With the expression and the level.
  package var patternAdded: @Sendable (String, Int) -> String
  /// With the expression, the problem, and the character at which it was noticed, from 1.
  package var invalidExpression: @Sendable (String, String, Int?) -> String
  package var expressionProblem: @Sendable (RegularExpressionError.Problem) -> String

  package var encodings: String
  /// With the name of the encoding that is found out.
  package var automaticEncoding: @Sendable (String) -> String
  package var encodingChosen: @Sendable (String) -> String
  package var encodingFound: @Sendable (String) -> String
  package var unknownEncoding: @Sendable (String) -> String
  /// More may come through the pipe that the document is read from.
  package var pipeIsOpen: String
  /// The file of what was chosen for a document was set aside; with its new path.
  package var choicesSetAside: @Sendable (String) -> String
  package var relocated: String
  package var bookmarksRecognized: @Sendable (Int, String) -> String
  package var bookmarksLost: @Sendable (Int) -> String
  package var placeIsGuess: String
  package var placeIsLost: String
  package var readingPlaceIsLost: String

  /// With its name and its folder.
  package var bookmarkedFileMissing: @Sendable (String, String) -> String
  package var bookmarkedPipe: String
  /// What is read comes through a pipe, and could not be come back to.
  package var pipeCannotBeLeft: String

  package var shelfEmpty: String
  package var shelfTitle: String
  package var formatNames: @Sendable (String) -> String
  package var characters: @Sendable (Int, Bool) -> String
  package var bookmarkCount: @Sendable (Int) -> String
  package var unread: String

  // Files, each with its path
  package var fileMissing: @Sendable (String) -> String
  package var fileForbidden: @Sendable (String) -> String
  package var fileIsFolder: @Sendable (String) -> String
  package var fileIsSpecial: @Sendable (String) -> String
  package var fileIsBinary: @Sendable (String) -> String
  package var fileFails: @Sendable (String, String) -> String
  package var fileShrunk: String
  package var fileChanged: String
  /// Words for the status row.
  package var changedMark: String
  package var unsavedMark: String
  package var malformedText: @Sendable (Int, String) -> String
  package var cannotRead: @Sendable (String, String) -> String
  package var cannotSave: @Sendable (String, String) -> String
  package var diskFull: String
  package var readOnly: String
  package var noPermission: String
  package var lockedFile: String
  package var nameTaken: String
  package var fileTooLarge: String
  /// The file was damaged; with the numbers of bookmarks found in it and in its backup, and the path where it is kept.
  package var bookmarksSetAside: @Sendable (Int, Int, String) -> String
  package var bookmarksRestored: @Sendable (Int, String) -> String
  package var bookmarksUnlocked: @Sendable (String) -> String
  package var bookmarksUnreadable: @Sendable (Int, String) -> String
  /// What was said when saving failed, and the file in which the bookmarks wait for the next start.
  package var bookmarksRescued: @Sendable (String, String) -> String
  /// With that file, when it was found.
  package var bookmarksTakenIn: @Sendable (String) -> String
  package var quittingUnsaved: @Sendable (String) -> String
  package var noDataFolder: String
  package var noLibrary: String
  package var exchange: ExchangeStrings
  package var plain: PlainStrings
  package var needsTerminal: String
  package var terminalUnnamed: String
  /// With the value of `TERM`.
  package var terminalUnknown: @Sendable (String) -> String
  /// With the character set that the terminal shows.
  package var terminalCharset: @Sendable (String) -> String
  package var terminalShowsNoUTF8: String
  package var terminalIncapable: @Sendable (String) -> String
  package var tooManyFiles: String

  /// The table for a language.
  package static func inLanguage(_ language: Language) -> InterfaceStrings {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }
}
