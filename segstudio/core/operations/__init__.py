"""Operations on whole labels: islands, holes, outlines, slices, thresholds. `OPERATIONS` lists them."""

from segstudio.core.operations.model import Measure, Operation, Parameter, Scope, Value
from segstudio.core.operations.request import Outcome, Request
from segstudio.core.operations.run import operate
from segstudio.core.operations.table import OPERATIONS, find

__all__ = [
    "OPERATIONS",
    "Measure",
    "Operation",
    "Outcome",
    "Parameter",
    "Request",
    "Scope",
    "Value",
    "find",
    "operate",
]
