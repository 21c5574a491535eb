"""Every case of reliability stands with a test or with the reason why not; no mark names what is no case."""

from __future__ import annotations

from tests.cases import cases, marked, table


def test_every_case_has_a_test_or_a_reason():
    bare = [case.id for case in cases() if not case.tests and not case.reason]
    assert bare == []
    assert len(cases()) == 101


def test_marks_name_cases_that_exist():
    assert sorted(set(marked()) - {case.id for case in cases()}) == []


def test_marks_are_found_wherever_they_stand():
    assert any("::" in test for case in cases() for test in case.tests)
    assert len(table()) > 101
    assert table("A")[0].startswith("A1 ")
