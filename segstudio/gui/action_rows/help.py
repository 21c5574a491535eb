"""Actions of the menu Help: keys and words."""

from __future__ import annotations

from segstudio.gui.action_rows.row import Row, always

# fmt: off
ROWS: tuple[Row, ...] = (
    Row("actionManual", "&Manual",
        "Opens at the page about the tool in hand or the place where the keys are; "
        "all the others stand beside it.",
        "F1", "Help", "manual", lambda h: h.window.manual(), always),
    Row("actionShortcuts", "&Keys", "Every key and mouse action on one page.",
        "Shift+F1 ?", "Help", "keyboard", lambda h: h.window.shortcuts(), always),
    Row("actionTour", "&Guided tour",
        "The whole loop on a sample case, step by step, each beside the control that does it.",
        "Ctrl+F1", "Help", "play", lambda h: h.window.tour(), always),
    Row("actionSelfTest", "&Self-test…", "Run the whole loop on the sample cases and tell what works here.",
        "", "|Help", "self-test", lambda h: h.window.self_test(), lambda f: not f.busy),
    Row("actionAudit", "A&udit trail…", "Who did what and when, in the project or outside of projects.",
        "", "Help", "history", lambda h: h.auditing.show(), always),
    Row("actionReport", "&Report a problem…",
        "Collect log, versions and crashes as a text to read and save. Nothing is sent, no image is in it.",
        "", "Help", "report", lambda h: h.window.report(), always),
    Row("actionPurpose", "&What it is for, and what not",
        "For research and education; not a medical device, not for diagnosis or treatment.",
        "", "|Help", "not-for", lambda h: h.window.manual("purpose"), always),
    Row("actionFromTheText", "&Formulas and the original text",
        "For developers and researchers: the formulas of the original text, and what the program computes.",
        "", "Help", "formula", lambda h: h.window.manual("from-the-text"), always),
    Row("actionAbout", "&About SegStudio", "Version, licence and what the program stands on.",
        "", "Help", "info", lambda h: h.window.about(), always),
)
# fmt: on
