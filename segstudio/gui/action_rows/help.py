"""Actions of the menu Help: keys and words."""

from __future__ import annotations

from segstudio.gui.action_rows.row import Row, always

# fmt: off
ROWS: tuple[Row, ...] = (
    Row("actionShortcuts", "&Keys", "Every key and mouse action on one page.",
        "F1 ?", "Help", "keyboard", lambda h: h.window.shortcuts(), always),
    Row("actionHelpOpening", "&Opening images", "What can be opened, what DICOM series can have wrong, what to do.",
        "", "Help", "help", lambda h: h.window.help_page("opening"), always),
    Row("actionHelpTools", "&Drawing and correcting", "What each tool does, and which one to take when.",
        "", "Help", "help", lambda h: h.window.help_page("tools"), always),
    Row("actionHelpOperations", "O&perations on labels", "What each operation does, and how it is previewed.",
        "", "Help", "help", lambda h: h.window.help_page("operations"), always),
    Row("actionHelpLabels", "La&bels and comparing",
        "The list of labels, label sets, what may be painted over, and comparing with a reference.",
        "", "Help", "help", lambda h: h.window.help_page("labels-and-comparing"), always),
    Row("actionHelpSecond", "A second &image", "What can be laid over a case, and where it lies.",
        "", "Help", "help", lambda h: h.window.help_page("second-image"), always),
    Row("actionHelpExport", "&Exporting", "What each export holds, and how a case leaves without the person.",
        "", "Help", "help", lambda h: h.window.help_page("export"), always),
    Row("actionFromTheText", "From the &text to the program",
        "The formulas of the original text, what they do when run, and what the program computes instead.",
        "", "Help", "help", lambda h: h.window.from_the_text(), always),
    Row("actionSelfTest", "&Self-test…", "Run the whole loop on the sample cases and tell what works here.",
        "", "|Help", "", lambda h: h.window.self_test(), lambda f: not f.busy),
    Row("actionAudit", "A&udit trail…", "Who did what and when, in the project or outside of projects.",
        "", "Help", "history", lambda h: h.auditing.show(), always),
    Row("actionReport", "&Report a problem…",
        "Collect log, versions and crashes as a text to read and save. Nothing is sent, no image is in it.",
        "", "Help", "", lambda h: h.window.report(), always),
    Row("actionAbout", "&About SegStudio", "Version, licence and what the program stands on.",
        "", "Help", "info", lambda h: h.window.about(), always),
)
# fmt: on
