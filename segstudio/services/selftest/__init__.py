"""The program proves itself where it is installed: the whole loop on the sample cases, and a page of it."""

from __future__ import annotations

from segstudio.services.selftest.outcome import CheckResult, Seen, SelfTestReport
from segstudio.services.selftest.page import page_of, write_page
from segstudio.services.selftest.task import CHECKS, SelfTestTask

__all__ = ["CHECKS", "CheckResult", "Seen", "SelfTestReport", "SelfTestTask", "page_of", "write_page"]
