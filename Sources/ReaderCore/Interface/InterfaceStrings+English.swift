internal import Bookmarks
internal import TextLayout
internal import UnicodeText

extension InterfaceStrings {
  static let english = InterfaceStrings(
    actionName: englishName,
    groupName: englishName,
    helpTitle: "Keys (Esc returns)",
    helpNotes: [
      "A number first repeats: 5j moves five lines, 3] three sections.",
      "A search in lower case ignores case.",
      ":stats tells how much you have read; :record off keeps no record of it.",
      ":percent off hides in the contents how much of each section was read.",
      ":heading 2 ^Lesson makes such lines headings; :headings lists these rules.",
      ":export notes.md writes out these bookmarks, :import FILE takes some in.",
    ],
    contents: "Contents", bookmarks: "Bookmarks", hits: "Hits",
    noContents: "No headings found", noBookmarks: "No bookmarks yet; a adds one", noHits: "No hits",
    nothingFiltered: "Nothing matches", emptyDocument: "(empty file)",
    raw: "raw", repaired: "repaired",
    reading: { "reading \($0)%" }, waiting: "waiting for more",
    minutesLeft: { "\(englishDuration($0)) left" }, minutesLeftInSection: { "section \(englishDuration($0))" },
    statisticsTitle: "Reading (Esc returns)", readSections: "Sections", readInAll: "All documents",
    readShare: "Read", readTime: "Time", readSpeed: "Speed", readLeft: "Left", readToday: "Today",
    readInSevenDays: "Seven days", readEver: "In all", daysInARow: "In a row",
    days: { $0 == 1 ? "1 day" : "\($0) days" }, duration: englishDuration,
    charactersPerMinute: { "\($0) characters/min" }, wordsPerMinute: { "\($0) words/min" },
    charactersRead: { "\(englishCount($0)) characters" }, wordsRead: { "\(englishCount($0)) words" },
    notMeasured: "not measured yet", recordIsOff: "Reading is not recorded; :record on records it",
    recordIs: { $0 ? "Reading is recorded" : "Reading is not recorded; only the place is kept" },
    readSharesAre: { $0 ? "The contents tell what was read" : "The contents do not tell what was read" },
    onOrOff: "Type on or off, such as :record off",
    ago: { seconds in
      switch seconds {
      case ..<86_400: seconds < 7_200 ? "1 hour ago" : "\(seconds / 3_600) hours ago"
      case ..<172_800: "1 day ago"
      default: "\(seconds / 86_400) days ago"
      }
    },
    stoppedHere: { "You stopped here \($0)" },
    searchPrompt: "Search: ", commandPrompt: ":", filterPrompt: "Filter: ", notePrompt: "Note: ", namePrompt: "Name: ",
    encodingPrompt: "Encoding: ",
    hitCount: { index, count, isFinal in
      let total = isFinal ? "\(count)" : "\(count)+"
      return index.map { "\($0) of \(total)" } ?? "\(total) hits"
    },
    notFound: { "Not found: \($0)" }, searching: "Searching…",
    wrappedToTop: "Past the end, on from the beginning", wrappedToBottom: "Past the beginning, on from the end",
    pressMark: "Mark: press a letter", pressMarkToJump: "Jump to mark: press its letter, ' for where you were",
    markSet: { "Mark \($0) set" }, noMark: { "No mark \($0)" }, markNeedsLetter: "Marks are letters a–z, A–Z",
    bookmarkAdded: "Bookmark added", bookmarkDeleted: "Bookmark deleted; u brings it back",
    noMoreBookmarks: "No more bookmarks", nothingToSelect: "No text to select here", passageKept: "Passage kept",
    unitName: englishName, colorName: { $0.rawValue },
    selected: { count, isCounted in (isCounted ? "" : "~") + (count == 1 ? "1 char" : "\(count) chars") },
    selectionKeys: ["Enter keep", "y copy", "v unit", "o other end", "a note", "C colour", "J K move"],
    copied: { "Copied: \($0 == 1 ? "1 character" : "\($0) characters")" },
    copiedToFile: { path, isTooLong in "\(isTooLong ? "Too long for the terminal, copied" : "Copied") to \(path)" },
    noFolderForCopy: "No place to copy to: set HOME or XDG_STATE_HOME",
    allBookmarks: "All bookmarks", noBookmarksAnywhere: "No bookmarks yet; a adds one in a document", byTime: "by time",
    sortedByPlace: "Sorted by place",
    sortedByTime: "Sorted by time, the latest first",
    guessed: "about here", lost: "not found",
    bookmarkRenamed: "Renamed", noteChanged: "Note changed", noteUnchanged: "The note is as it was",
    noteRemoved: "Note removed",
    noteNeedsEditor: "The note is too long for one line; E opens it in your editor",
    nothingToUndo: "Nothing to undo",
    bookmarkBack: { "Brought back: \($0)" }, changeUndone: { "Change undone: \($0)" },
    bookmarkDeletedElsewhere: "Another program has deleted this bookmark",
    bookmarkChangedElsewhere: "Another program has changed it since; nothing was undone",
    editorMissing: { "No editor “\($0)”; name one with VISUAL or EDITOR" },
    editorLeftNoFile: { "Editor “\($0)” left no file; the note is as it was" },
    editorFailed: { command, status, file in
      "Editor “\(command)” failed (\(status)); the note is as it was"
        + (file.map { "; what was written is in \($0)" } ?? "")
    },
    editorFileFails: { "No place for the editor's file: \($0); check TMPDIR" },
    editedNoteUnusable: { "A note is UTF-8 text of at most 256 KB; what was written is in \($0)" },
    noPlaceBack: "No earlier place", noPlaceForward: "No later place", noSearch: "Nothing has been searched for yet",
    noOutline: "This document has no contents",
    unknownCommand: { "Not understood: “:\($0)”. Try :50%, :p12, :3, :headings, :stats; ? helps" },
    noPage: { "No page \($0)" }, noPages: "This document has no page numbers", noEntry: { "No contents entry \($0)" },
    rawShown: "Raw text", repairedShown: "Repaired text", renderedShown: "Text without its markup",
    themeName: englishName,
    ambiguousChosen: {
      $0.map { "Characters such as “ … — ① take \($0) columns" } ?? "The terminal decides about “ … — ①"
    },
    ambiguousUsage: "Write :ambiguous 1, :ambiguous 2 or :ambiguous auto",
    themeChosen: { "Theme: \($0)" }, alignmentChosen: englishName, spacingChosen: englishName,
    measureChosen: { "Measure: \($0) columns" },
    mouseIs: { $0 ? "Mouse on; Shift selects text" : "Mouse off; it selects text" },
    noMoreSections: "No more sections",
    corrections: "Own headings",
    noCorrections: "None yet: T, or :heading 2 EXPRESSION",
    chooseHeading: "Heading? 1–9 level, 0 none, j k line", noLines: "No line to choose here",
    lineIsHeading: { "Level \($1): “\($0)”; \($2) takes it back" },
    lineIsText: { "No heading: “\($0)”; \($1) takes it back" },
    lineAsJudged: { "As it was judged: “\($0)”" },
    correctionTakenBack: "Taken back", correctionDeleted: "Deleted",
    headingsAreMarked: "Markdown marks its headings itself",
    patternNeeded: "Type a level and an expression, such as :heading 2 ^Lesson [0-9]+",
    patternAdded: { "Headings of level \($1): \($0)" },
    invalidExpression: { expression, problem, place in
      "No regular expression: \(expression): \(problem)" + (place.map { " (at character \($0))" } ?? "")
    },
    expressionProblem: englishName,
    encodings: "Encoding", automaticEncoding: { "found out: \($0)" },
    encodingChosen: { "Encoding: \($0), remembered for this document" },
    encodingFound: { "Encoding: \($0), as it is found out" },
    unknownEncoding: { "No encoding is known as “\($0)”; the list shows the usual ones" },
    pipeIsOpen: "Not before the pipe has ended: more text may come",
    choicesSetAside: { "The choices for this document could not be read; the file is kept as \($0)" },
    relocated: "The file has changed; bookmarks were found again by their text",
    bookmarksRecognized: { "\($0) bookmark\($0 == 1 ? "" : "s") of \($1) found here by the text" },
    bookmarksLost: {
      "The file has changed; the text of \($0) bookmark\($0 == 1 ? " is" : "s is") gone (they are kept)"
    },
    placeIsGuess: "The text has changed; this is the place most like it",
    placeIsLost: "The text is gone; this is the section it stood in",
    readingPlaceIsLost: "The file has changed; the text where you stopped is gone",
    bookmarkedFileMissing: { "The file is gone, its bookmarks are kept: \($0) (\($1))" },
    bookmarkedPipe: "This came through a pipe and cannot be opened again; the bookmark is kept",
    pipeCannotBeLeft: "This text from a pipe could not be opened again; open the other in a second window",
    shelfEmpty: "No documents to read in this folder", shelfTitle: "Shelf",
    formatNames: { $0 == "markdown" ? "Markdown" : "Text" },
    characters: { count, isExact in
      let mark = isExact ? "" : "~"
      return count < 10_000 ? "\(mark)\(count) chars" : "\(mark)\((count + 500) / 1_000)k chars"
    },
    bookmarkCount: { $0 == 0 ? "" : $0 == 1 ? "1 bookmark" : "\($0) bookmarks" }, unread: "unread",
    fileMissing: { "\($0): no such file; check the name" },
    fileForbidden: { "\($0): no permission to read it; ask its owner or change it with chmod" },
    fileIsFolder: { "\($0) is a folder; name a file in it" },
    fileIsSpecial: { "\($0) is not a file; name a text file, or send text through a pipe" },
    fileIsBinary: { "\($0) is not text; mulu reads plain text and Markdown" },
    fileFails: { "\($0) cannot be read: \($1)" },
    fileShrunk: "The file has become shorter while it was read; open it again to see it as it is",
    fileChanged: "The file has changed; open it again to see it as it is",
    changedMark: "changed on disk",
    unsavedMark: "unsaved",
    malformedText: { "\($0) places are malformed in \($1) and show \u{FFFD}; E tries another encoding" },
    cannotRead: { "Cannot read: \($1) (\($0))" }, cannotSave: { "Cannot save: \($1) (\($0))" },
    diskFull: "the disk is full; free some space, it will be tried again",
    readOnly: "the disk can only be read; choose another folder with XDG_DATA_HOME and XDG_STATE_HOME",
    noPermission: "no permission; make the folder and the file yours to write",
    lockedFile: "another program is writing it; it will be tried again",
    nameTaken: "something else has that name; move it away", fileTooLarge: "it is too large; move it away",
    bookmarksSetAside: { recovered, fromBackup, path in
      let backup = fromBackup > 0 ? " and \(fromBackup) more in the backup" : ""
      return "Bookmarks damaged: \(recovered) found whole\(backup); the file is kept as \(path)"
    },
    bookmarksRestored: { "\($0) bookmarks came back from the backup; empty or gone was \($1)" },
    bookmarksUnlocked: { "Bookmarks saved without a lock, to be looked at again; no locks at \($0)" },
    bookmarksUnreadable: { "\($0) bookmarks could not be read and stay as they are in \($1)" },
    bookmarksRescued: { "\($0). The bookmarks are in \($1) and are taken in at the next start" },
    bookmarksTakenIn: { "Bookmarks that could not be saved last time are back, from \($0)" },
    quittingUnsaved: { "Bookmarks unsaved: q again quits, B A :export FILE.json keeps them; else they wait in \($0)" },
    noDataFolder: "No place for bookmarks: set HOME or XDG_DATA_HOME",
    noLibrary: "The library was not found; name a file or folder, or set MULU_LIBRARY",
    exchange: .english, plain: .english,
    needsTerminal: "mulu reads on a terminal; use mulu cat, toc or info in scripts",
    terminalUnnamed: "TERM is not set; set it to the name of the terminal, such as xterm-256color",
    terminalUnknown: { "The terminal \($0) is not known here; set TERM to one that is, such as xterm" },
    terminalCharset: { "This terminal shows \($0) and not UTF-8; ? stands for what it lacks" },
    terminalShowsNoUTF8: "This terminal does not show UTF-8: set it to UTF-8, or LC_ALL to its character set",
    terminalIncapable: { "The terminal \($0) cannot move its cursor; use another, or mulu cat" },
    tooManyFiles: "Too many files are open; close some programs and try again")
}

extension InterfaceStrings {
  @Sendable private static func englishDuration(_ minutes: Int) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60)
    if hours == 0 { return "\(minutes) min" }
    return rest == 0 ? "\(hours) h" : "\(hours) h \(rest) min"
  }

  @Sendable private static func englishCount(_ count: Int) -> String {
    count < 10_000 ? "\(count)" : "\((count + 500) / 1_000)k"
  }

  @Sendable private static func englishName(of action: Action) -> String {
    switch action {
    case .lineDown: "line down"
    case .lineUp: "line up"
    case .pageDown: "page down"
    case .pageUp: "page up"
    case .halfPageDown: "half a page down"
    case .halfPageUp: "half a page up"
    case .firstPage: "to the beginning"
    case .lastPage: "to the end"
    case .nextSection: "next section"
    case .previousSection: "previous section"
    case .nextSiblingSection: "next section of the same level or above"
    case .previousSiblingSection: "previous section of the same level or above"
    case .goToPercent: "to a percentage (number first: 50%)"
    case .enterCommand: "to a page (:p12) or contents entry (:3)"
    case .toggleHeading: "this line is a heading, or is none"
    case .showContents: "contents"
    case .showBookmarks: "bookmarks"
    case .showHits: "search hits"
    case .otherPane: "other pane"
    case .choose: "open, jump to the chosen row"
    case .fold: "fold"
    case .unfold: "unfold"
    case .foldAll: "fold all"
    case .unfoldAll: "unfold all"
    case .goToParent: "to the parent"
    case .filter: "filter"
    case .deleteSelected: "delete the bookmark, or the entry from the contents"
    case .search: "search as you type"
    case .nextHit: "next hit"
    case .previousHit: "previous hit"
    case .setMark: "set a mark (then a letter)"
    case .jumpToMark: "jump to a mark; '' to where you were"
    case .addBookmark: "bookmark here, with a note"
    case .nextBookmark: "next bookmark"
    case .previousBookmark: "previous bookmark"
    case .select: "select a passage, sentence by sentence"
    case .selectLines: "select by lines"
    case .changeUnit: "selecting: by sentence, character, line, paragraph"
    case .nextUnit: "selecting: one further"
    case .previousUnit: "selecting: one back"
    case .nextSentence: "selecting: a sentence further"
    case .previousSentence: "selecting: a sentence back"
    case .nextParagraph: "selecting: a paragraph further"
    case .previousParagraph: "selecting: a paragraph back"
    case .shiftForward: "selecting: the next one instead"
    case .shiftBackward: "selecting: the one before instead"
    case .swapEnds: "selecting: the other end"
    case .nextColor: "selecting: next colour"
    case .keepPassage: "selecting: keep the passage (a with a note)"
    case .copy: "copy the passage, or the sentence at the top"
    case .copyWithSource: "copy it with its source"
    case .changeScope: "all documents or this one"
    case .sortBookmarks: "by place or by time"
    case .onlyThisColor: "only this colour"
    case .setColor: "yellow, green, blue, red"
    case .renameBookmark: "rename"
    case .editNote: "change the note"
    case .editNoteOutside: "change the note in your editor"
    case .undo: "undo a deletion or a change"
    case .back: "back"
    case .forward: "forward"
    case .narrower: "narrower text"
    case .wider: "wider text"
    case .narrowerNavigator: "narrower navigator"
    case .widerNavigator: "wider navigator"
    case .toggleRaw: "raw or repaired text"
    case .chooseEncoding: "another encoding, remembered for the document"
    case .nextTheme: "next theme"
    case .toggleMouse: "mouse on or off"
    case .nextAlignment: "flush or ragged line ends"
    case .nextSpacing: "empty lines between paragraphs"
    case .showHelp: "help"
    case .redraw: "redraw the screen"
    case .suspend: "suspend (fg returns)"
    case .quit: "quit, back to the shelf"
    case .cancel: "cancel"
    }
  }

  @Sendable private static func englishName(of unit: SelectionUnit) -> String {
    switch unit {
    case .sentence: "Sentences"
    case .character: "Characters"
    case .line: "Lines"
    case .paragraph: "Paragraphs"
    }
  }

  @Sendable private static func englishName(of problem: RegularExpressionError.Problem) -> String {
    switch problem {
    case .parenthesis: "a parenthesis has no counterpart"
    case .bracket: "a bracket is not closed"
    case .brace: "the count in braces is none"
    case .escape: "the backslash has no meaning here"
    case .property: "there is no such property of characters"
    case .range: "the range runs backwards"
    case .lookBehind: "the look-behind has no bound"
    case .reference: "there is no such group"
    case .flag: "there is no such flag"
    case .tooLarge: "it is too long"
    case .syntax: "a sign has no meaning here"
    }
  }

  @Sendable private static func englishName(of group: HelpGroup) -> String {
    switch group {
    case .moving: "Moving"
    case .sections: "Sections"
    case .navigator: "Navigator"
    case .searching: "Searching"
    case .marks: "Marks and bookmarks"
    case .passages: "Passages"
    case .bookmarkList: "List of bookmarks"
    case .look: "Look"
    case .program: "Program"
    }
  }

  @Sendable private static func englishName(of alignment: TextAlignment) -> String {
    switch alignment {
    case .automatic: "Line ends: Chinese flush, others ragged"
    case .justified: "Line ends: all flush"
    case .ragged: "Line ends: ragged"
    }
  }

  @Sendable private static func englishName(of spacing: ParagraphSpacing) -> String {
    switch spacing {
    case .source: "Between paragraphs: as the file has it"
    case .line: "Between paragraphs: an empty line"
    case .indent: "Between paragraphs: an indent"
    }
  }

  @Sendable private static func englishName(of theme: Theme.Name) -> String {
    switch theme {
    case .terminal: "terminal"
    case .dark: "dark"
    case .light: "light"
    case .sepia: "sepia"
    }
  }
}
