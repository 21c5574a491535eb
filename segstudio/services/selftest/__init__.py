"""The program proves itself where it is installed: the whole loop on the sample cases, and a page of it."""

from __future__ import annotations

from segstudio.services.selftest.outcome import CheckResult, SelfTestReport
from segstudio.services.selftest.page import write_page
from segstudio.services.selftest.task import CHECKS, SelfTestTask

__all__ = ["CHECKS", "CheckResult", "SelfTestReport", "SelfTestTask", "write_page"]
