"""Actions of the menu Learn: corrections and training."""

from __future__ import annotations

from segstudio.gui.action_rows.row import Row

# fmt: off
ROWS: tuple[Row, ...] = (
    Row("actionMarkReviewed", "Mark &reviewed",
        "Declare what you see right, once nothing is left to correct. Only what is reviewed teaches.",
        "R", "Learn", "reviewed", lambda h: h.learning.toggle_reviewed(),
        lambda f: f.case and f.may_teach, lambda f: f.slice_reviewed),
    Row("actionMarkAllReviewed", "Mark &all slices reviewed", "Declare the whole case right.",
        "Shift+R", "Learn", "reviewed-all", lambda h: h.learning.mark_all_reviewed(),
        lambda f: f.several_slices and f.may_teach, lambda f: f.all_reviewed),
    Row("actionSaveCorrection", "Save &correction",
        "Keep the image and what is reviewed of it for fine-tuning. For every case that is to teach.",
        "Ctrl+R", "Learn", "correction", lambda h: h.learning.save_correction(),
        lambda f: f.reviewed and f.may_teach and not f.correction_saved),
    Row("actionFineTune", "&Fine-tune",
        "Teach the model from your corrections; you judge the result first. Worth it after a few more cases.",
        "Ctrl+T", "|Learn", "fine-tune", lambda h: h.learning.fine_tune(), lambda f: f.can_fine_tune),
    Row("actionTrainModel", "Train a &new model…",
        "Train a network from nothing, on your reviewed cases or on a folder of images with labels.",
        "Ctrl+Shift+T", "Learn", "layers", lambda h: h.models.train_new(), lambda f: not f.training),
    Row("actionAddClasses", "A&dd missing classes to the model",
        "Copy the model and give it the classes that your corrections show and it does not know.",
        "", "Learn", "plus", lambda h: h.models.add_missing_classes(),
        lambda f: f.model and f.missing_classes and not f.training),
    Row("actionStopTraining", "Stop and &keep the best",
        "End the training and keep the best model so far. For when the curve has become flat.",
        "", "Learn", "stop", lambda h: h.learning.stop_keeping_best(), lambda f: f.training),
    Row("actionAcceptModel", "Acce&pt the new model",
        "Put the new model beside the old one and use it. The old one stays, so you can go back to it.",
        "", "|Learn", "accept", lambda h: h.learning.accept_model(), lambda f: f.offered),
    Row("actionDiscardModel", "Keep the &old model",
        "Delete the new model and go on with the old one. For when scores or boundaries became worse.",
        "", "Learn", "discard", lambda h: h.learning.discard_model(), lambda f: f.outcome),
)
# fmt: on
