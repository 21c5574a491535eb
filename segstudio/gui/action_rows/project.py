"""Actions of the menu Project: many cases at once."""

from __future__ import annotations

from segstudio.gui.action_rows.row import Row, always

# fmt: off
ROWS: tuple[Row, ...] = (
    Row("actionNewProject", "&New project…",
        "Keep images, labels, corrections and models of one task together.",
        "Ctrl+Alt+N", "Project", "plus", lambda h: h.projects.new_dialog(), always),
    Row("actionOpenProject", "&Open project…", "Go on with a project.",
        "Ctrl+Alt+O", "Project", "folder", lambda h: h.projects.open_dialog(), always),
    Row("actionCloseProject", "&Close project", "Let the project go; others can write into it then.",
        "", "Project", "", lambda h: h.projects.close(), lambda f: f.project),
    Row("actionAddImages", "&Add images…", "Add image files to the project; they stay where they are.",
        "Ctrl+Alt+I", "|Project", "import", lambda h: h.project_work.adding.add_images(),
        lambda f: f.project_writable),
    Row("actionAddFolder", "Add the images of a &folder…",
        "Add every image and every DICOM series of a folder.",
        "", "Project", "folder", lambda h: h.project_work.adding.add_folder(), lambda f: f.project_writable),
    Row("actionPredictCases", "&Segment the cases…",
        "Predict the labels of all cases that are new, one by one.",
        "Ctrl+Alt+Return", "|Project", "segment", lambda h: h.project_work.predict_new(),
        lambda f: f.project_writable and f.model and not f.segmenting),
    Row("actionRelink", "Find &moved images…",
        "Look in a folder for images that are no longer where they were.",
        "", "Project", "", lambda h: h.project_work.relink(), lambda f: f.project_writable),
    Row("actionVerifyProject", "C&heck the project", "Compare images and labels with what was noted of them.",
        "", "Project", "compare", lambda h: h.project_work.verify(), lambda f: f.project),
    Row("actionExportProject", "&Export the project…",
        "One checked file to give away, with images or without.",
        "", "|Project", "export", lambda h: h.project_exchange.export(), lambda f: f.project),
    Row("actionImportProject", "&Import a project…", "Check such a file and unpack it into a new folder.",
        "", "Project", "", lambda h: h.project_exchange.import_(), always),
)
# fmt: on
