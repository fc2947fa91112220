internal import ReaderCore

/// The manual page in man(7) macros.
struct Manual {
  let environment: InterfaceEnvironment

  var roff: String {
    """
    .TH MULU 1 "" "mulu \(MuluCommand.version)" "User Commands"
    .SH NAME
    mulu \\- read long texts in the terminal, with their contents beside them
    .SH SYNOPSIS
    .B mulu
    [\\fB\\-\\-navigator\\fR on|off] [\\fB\\-\\-plain\\fR] [\\fB\\-\\-ambiguous\\fR 1|2|auto] [\\fB\\-\\-encoding\\fR \\fINAME\\fR] [\\fIFILE\\fR | \\fIFOLDER\\fR | \\fB\\-\\fR]
    .br
    .B mulu toc
    [\\fB\\-\\-json\\fR] [\\fB\\-\\-why\\fR] [\\fB\\-\\-rule\\fR \\fILEVEL:EXPRESSION\\fR] \\fIFILE\\fR
    .br
    .B mulu cat
    [\\fB\\-\\-width\\fR \\fIN\\fR] [\\fB\\-\\-raw\\fR] \\fIFILE\\fR
    .br
    .B mulu info
    [\\fB\\-\\-json\\fR] \\fIFILE\\fR
    .br
    .B mulu bookmarks
    list [\\fB\\-\\-json\\fR] [\\fIFILE\\fR ...]
    .br
    .B mulu bookmarks
    export [\\fB\\-\\-format\\fR markdown|json|text] [\\fB\\-\\-output\\fR \\fIFILE\\fR] [\\fIFILE\\fR ...]
    .br
    .B mulu bookmarks
    import [\\fB\\-\\-document\\fR \\fIFILE\\fR] [\\fB\\-\\-restore\\fR] \\fIFILE\\fR|\\fB\\-\\fR
    .br
    .B mulu bookmarks
    add \\fB\\-\\-quote\\fR \\fITEXT\\fR|\\fB\\-\\-offset\\fR \\fIN\\fR [\\fIPROPERTIES\\fR] \\fIFILE\\fR | edit [\\fIPROPERTIES\\fR] \\fIID\\fR | remove \\fIID\\fR ...
    .br
    .B mulu headings
    list \\fIFILE\\fR | add \\fILEVEL:EXPRESSION FILE\\fR | remove \\fINUMBER FILE\\fR
    .br
    .B mulu stats
    [\\fB\\-\\-json\\fR]
    .SH DESCRIPTION
    mulu opens plain text and Markdown full-screen: the table of contents at the left, the text at the right.
    Text that was extracted from PDF files is repaired: hard-wrapped lines are joined to paragraphs, running heads and
    page numbers are left out, and headings are found.
    Without an argument the library that came with the program, or the folder in \\fBMULU_LIBRARY\\fR, is shown as a
    shelf; a folder is shown as one too.
    Text from a pipe is read while the keys come from the terminal.
    .SH OPTIONS
    .TP
    .B \\-\\-navigator \\fRon|off
    Show the contents beside the text, or the text alone.
    .TP
    .B \\-\\-plain
    Make a screen that is to be spoken by a screen reader: the text alone in one column, words in the place of signs, and
    the cursor at the line being read, which \\fBj\\fR and \\fBk\\fR move; lists take the whole screen.
    \\fB:plain\\fR in the reader switches it on and off for good.
    .TP
    .B \\-\\-ambiguous \\fR1|2|auto
    Take characters whose width is ambiguous, such as \u{201C} \u{2026} \u{2014} \u{2460}, for one or two columns wide;
    \\fBauto\\fR, the standard, asks the terminal, and remembers the answer by its type.
    \\fB:ambiguous\\fR in the reader chooses for good.
    .TP
    .B \\-\\-encoding \\fINAME
    Read the file in this encoding, such as GB18030, Big5 or Shift_JIS, and remember it for the document.
    \\fBauto\\fR forgets what was remembered and finds the encoding out.
    With toc, cat and info it counts once and is not remembered.
    .TP
    .B \\-\\-json
    Print JSON.
    .TP
    .B \\-\\-why
    Tell for each entry of the contents what speaks for it and against it, and, marked with \\-, why lines that came near
    are no entries.
    .TP
    .B \\-\\-rule \\fILEVEL:EXPRESSION
    Take the lines that a regular expression finds for headings of a level from 1 to 9, this once;
    \\fBmulu headings add\\fR remembers it for the document.
    .TP
    .B \\-\\-width \\fIN\\fR
    Set the text in lines of at most \\fIN\\fR columns; 0, the standard, prints a paragraph or heading a line.
    .TP
    .B \\-\\-raw
    Print the text as the file has it.
    .TP
    .B \\-\\-format \\fRmarkdown|json|text
    The form in which bookmarks are exported; json is that of W3C Web Annotations and holds everything.
    .TP
    .B \\-o\\fR, \\fB\\-\\-output \\fIFILE
    Write the export to a file, in place of the one that is there; its ending tells the form where \\-\\-format does not.
    .TP
    .B \\-\\-document \\fIFILE
    The document that imported annotations of other programs are about, where they do not name it.
    .TP
    .B \\-\\-restore
    Import bookmarks also where they were removed since.
    .TP
    .B \\-\\-quote \\fITEXT\\fR, \\fB\\-\\-offset \\fIN
    The passage that mulu bookmarks add keeps, word by word, or the place, as mulu toc \\-\\-json tells places.
    .TP
    .B \\-\\-note\\fR, \\fB\\-\\-name\\fR, \\fB\\-\\-color\\fR, \\fB\\-\\-mark
    What is said of a bookmark: a note, a name, yellow, green, blue or red, a letter.
    .TP
    .B \\-\\-version\\fR, \\fB\\-\\-help
    Print the version, or a help text.
    .SH KEYS
    A number typed first repeats a movement.
    \(keys)
    .SH FILES
    .TP
    .I $XDG_DATA_HOME/mulu/bookmarks.json
    The bookmarks; normally in \\fI~/.local/share\\fR.
    .TP
    .I $XDG_DATA_HOME/mulu/choices/
    What was chosen for single documents: the encoding, and what is a heading.
    .TP
    .I $XDG_STATE_HOME/mulu/
    Reading places, what was read when and how fast, and the look; normally in \\fI~/.local/state\\fR.
    .SH ENVIRONMENT
    .TP
    .B MULU_LIBRARY
    The folder that is shown when nothing is named.
    .TP
    .B VISUAL\\fR, \\fBEDITOR
    The editor for notes; else vi.
    .TP
    .B NO_COLOR
    If set, no colours are used.
    .TP
    .B LC_ALL\\fR, \\fBLC_MESSAGES\\fR, \\fBLANG
    The interface is Chinese where these name a Chinese locale, else English.
    .SH EXIT STATUS
    0 if all went well, 1 if something could not be done, 64 if the command line was not understood.
    .SH SEE ALSO
    .BR less (1)

    """
  }

  /// The keys, group by group.
  private var keys: String {
    HelpGroup.allCases.map { group in
      let entries = group.actions.map { action in
        """
        .TP
        .B \(escaped(HelpPage.keys(for: action, in: environment.keyMap)))
        \(sentence(environment.strings.actionName(action)))
        """
      }
      return ".SS \(environment.strings.groupName(group))\n" + entries.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private func sentence(_ text: String) -> String {
    escaped(text.prefix(1).uppercased() + text.dropFirst()) + "."
  }

  /// Text in which nothing is taken for a request: `\`, `-`, `'`, `` ` `` and `^` have meanings of their own (man(7)).
  private func escaped(_ text: String) -> String {
    let special: [Character: String] = [
      "\\": "\\e", "-": "\\-", "'": "\\(aq", "`": "\\(ga", "^": "\\(ha", "↑": "Up", "↓": "Down", "←": "Left",
      "→": "Right",
    ]
    return text.map { special[$0] ?? String($0) }.joined()
  }
}
