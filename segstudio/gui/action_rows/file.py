"""Actions of the menu File: opening, saving, cases."""

from __future__ import annotations

from segstudio.gui.action_rows.row import Row, always

# fmt: off
ROWS: tuple[Row, ...] = (
    Row("actionOpen", "&Open…", "Open images: pictures, TIFF, NIfTI, NRRD or DICOM.",
        "Ctrl+O", "File", "open", lambda h: h.files.open_dialog(), always),
    Row("actionOpenFolder", "Open &folder…", "Open a DICOM series, or every image of a folder.",
        "Ctrl+Shift+O", "File", "folder", lambda h: h.files.open_folder_dialog(), always),
    Row("actionOpenLabels", "Open &labels…", "Load labels for the open case from a file.",
        "", "File", "layers", lambda h: h.files.open_labels_dialog(), lambda f: f.from_file),
    Row("actionOpenReference", "Open reference…", "Compare the labels with those of another file.",
        "Ctrl+Alt+C", "File", "compare", lambda h: h.comparing.open_reference_dialog()),
    Row("actionCloseReference", "Close reference", "Compare with the reference no longer.",
        "Ctrl+Alt+W", "File", "", lambda h: h.comparing.close_reference(), lambda f: f.reference),
    Row("actionChannel", "Open c&hannel…", "One channel of the open image, its luminance, or its colours.",
        "", "File", "", lambda h: h.files.open_channel(), lambda f: f.from_file),
    Row("actionOpenSecond", "Open a second &image…", "Lay another image over the case, or show it beside it.",
        "Ctrl+I", "File", "layers", lambda h: h.second.open_dialog()),
    Row("actionOpenSecondFolder", "Open a second image from a folder…",
        "Lay a DICOM series over the case, or show it beside it.",
        "Ctrl+Shift+I", "File", "", lambda h: h.second.open_folder_dialog()),
    Row("actionCloseSecond", "Close &the second image", "Take the second image away; the case stays.",
        "", "File", "", lambda h: h.second.close(), lambda f: f.second),
    Row("actionRegion", "Open re&gion…",
        "A rectangle of the open image's file, chosen on a small picture of it.",
        "", "File", "", lambda h: h.files.open_region(), lambda f: f.from_file),
    Row("actionSave", "&Save labels", "Save the labels with the geometry of the image.",
        "Ctrl+S", "|File", "save", lambda h: h.files.save()),
    Row("actionSaveAs", "Save labels &as…", "Save the labels under another name or in another format.",
        "Ctrl+Shift+S", "File", "save-as", lambda h: h.files.save_as()),
    Row("actionRecover", "Unsaved &edits…", "Bring back what a crash or a case closed too soon left unsaved.",
        "", "File", "", lambda h: h.recovery.show(), always),
    Row("actionSaveImage", "Sa&ve image as…", "Write the open image itself to a file, as after resampling.",
        "", "File", "", lambda h: h.resampling.save_image()),
    Row("actionExport", "E&xport…", "DICOM SEG, contours, surfaces, tables, pictures, de-identified cases.",
        "Ctrl+E", "File", "export", lambda h: h.exporting.show()),
    Row("actionPacs", "PACS (&DICOM server)…", "Search a PACS, retrieve series, send labels back.",
        "Ctrl+Shift+P", "File", "", lambda h: h.pacs.show(), always),
    Row("actionNextCase", "&Next case", "Open the next case of the list.",
        "Ctrl+D", "|File", "", lambda h: h.files.step_case(1), lambda f: f.several_cases),
    Row("actionPreviousCase", "&Previous case", "Open the previous case of the list.",
        "Ctrl+Shift+D", "File", "", lambda h: h.files.step_case(-1), lambda f: f.several_cases),
    Row("actionClose", "&Close case", "Let the open case go.",
        "Ctrl+W", "File", "", lambda h: h.files.close_case()),
    Row("actionQuit", "&Quit", "Close the window.",
        "Ctrl+Q", "|File", "", lambda h: h.window.quit(), always),
)
# fmt: on
