"""What is given away: the wheel is whole, and the bill of materials, licences and checksums are true."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
RELEASE = ROOT / "packaging" / "release"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True, timeout=100)
    (made,) = out.glob("*.whl")
    return made


def test_the_wheel_holds_what_the_program_reads_and_nothing_else(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    folders = {name.split("/")[2] for name in names if name.startswith("segstudio/resources/")}
    assert {"icons", "help", "models", "samples"} <= folders
    compiled = {path.with_suffix(".qm").name for path in (ROOT / "resources" / "languages").glob("*.ts")}
    carried = {name.split("/")[3] for name in names if name.startswith("segstudio/resources/languages/")}
    assert carried == compiled
    assert "screenshots" not in folders
    assert "segstudio/resources/models/cells.safetensors" in names
    assert {name.split("/")[0].partition("-")[0] for name in names} == {"segstudio"}


def installed(wheel: Path, place: Path, *options: str) -> str:
    """Where the commands of a new environment lie that has the wheel."""
    venv.create(place, with_pip=False)
    install = [sys.executable, "-m", "pip", "--python", str(place), "install", "-q", *options, str(wheel)]
    subprocess.run(install, check=True, timeout=600, capture_output=True)
    return sysconfig.get_path("scripts", "venv", {"base": str(place), "installed_base": str(place)})


def demo_and_selftest(commands: str, home: Path, *checks: str) -> None:
    """Run both as a person would who has nothing else."""
    home.mkdir()
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "SEGSTUDIO"))}
    environment = {**kept, "SEGSTUDIO_HOME": str(home / "data")}
    for arguments in (["demo", "--steps", "1", "--json"], ["selftest", "--json", *checks]):
        done = subprocess.run(
            [shutil.which("segstudio", path=commands) or "no segstudio", *arguments],
            cwd=home,
            env=environment,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        report = json.loads(done.stdout)
    assert {c["outcome"] for c in report["checks"]} <= {"passed", "skipped"}
    assert (home / "segstudio-demo").is_dir()


@pytest.mark.timeout(300)  # a quarter of a minute of computing, on a busy machine much longer
def test_an_installed_wheel_runs_the_demo_away_from_the_checkout(wheel: Path, tmp_path: Path) -> None:
    """Its own command in an environment of its own, which borrows what it needs from this one."""
    commands = installed(wheel, tmp_path / "installed here", "--no-deps", "--no-index")
    place = next((tmp_path / "installed here").rglob("site-packages"))
    borrowed = sysconfig.get_path("purelib")
    (place / "borrowed.pth").write_text(
        borrowed, encoding="utf-8"
    )  # its .pth files, so our checkout, stay out
    where = "import segstudio, numpy; print(segstudio.__file__, numpy.__file__)"
    python = shutil.which("python", path=commands) or "no python"
    found = subprocess.run(
        [python, "-c", where], cwd=tmp_path, check=True, capture_output=True, text=True
    ).stdout
    assert found.startswith(str(place))
    assert borrowed in found
    demo_and_selftest(
        commands, tmp_path / "home", *("--check=" + n for n in ("files", "filter", "formats", "process"))
    )


@pytest.mark.nightly
@pytest.mark.timeout(900)
def test_the_wheel_brings_everything_into_an_empty_environment(wheel: Path, tmp_path: Path) -> None:
    if os.environ.get("SEGSTUDIO_NO_NETWORK"):
        pytest.skip("there is no network here to install from")
    commands = installed(wheel, tmp_path / "empty", "-c", str(ROOT / "constraints.txt"))
    demo_and_selftest(commands, tmp_path / "home")


def test_the_licence_page_names_every_package_that_is_needed(tmp_path: Path) -> None:
    page = tmp_path / "licences.html"
    subprocess.run([sys.executable, str(RELEASE / "licences.py"), str(page)], check=True, timeout=60)
    text = page.read_text(encoding="utf-8")
    for name in (
        "torch",
        "numpy",
        "PySide6_Essentials",
        "opencv-python",
        "pydicom",
        "pynetdicom",
        "filelock",
    ):
        assert f'id="{name}"' in text, name
    assert 'id="pytest"' not in text
    assert "Apache License" in text


def test_checksums_are_those_of_sha256sum_and_a_changed_file_is_found(tmp_path: Path) -> None:
    (tmp_path / "a b.txt").write_text("abc", encoding="utf-8")
    script = RELEASE / "checksums.sh"
    done = subprocess.run(["bash", str(script), str(tmp_path)], check=True, capture_output=True, text=True)
    assert "not signed" in done.stdout
    digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"  # of "abc", FIPS 180-2
    assert (tmp_path / "SHA256SUMS").read_text(encoding="utf-8") == f"{digest}  a b.txt\n"
    (tmp_path / "a b.txt").write_text("abd", encoding="utf-8")
    check = subprocess.run(
        ["sha256sum", "--quiet", "--check", "SHA256SUMS"], cwd=tmp_path, capture_output=True, check=False
    )
    assert check.returncode == 1


def test_the_menu_entry_and_the_file_types_are_well_formed() -> None:
    import configparser
    from xml.etree import ElementTree

    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(ROOT / "packaging" / "linux" / "segstudio.desktop", encoding="utf-8")
    assert entry["Desktop Entry"]["Exec"] == "segstudio gui %F"
    types = ElementTree.parse(ROOT / "packaging" / "linux" / "segstudio-mime.xml").getroot()
    named = {node.get("type") for node in types if node.tag.endswith("mime-type")}
    assert named <= set(entry["Desktop Entry"]["MimeType"].split(";"))


def test_the_menu_entry_is_installed_and_removed_for_one_person(tmp_path: Path) -> None:
    app, home = tmp_path / "Seg Studio", tmp_path / "home"
    (app / "share").mkdir(parents=True)
    (app / "segstudio").write_text("#!/bin/sh\n", encoding="utf-8")
    linux = ROOT / "packaging" / "linux"
    for name, target in (
        ("install.sh", "install.sh"),
        ("segstudio.desktop", "share/segstudio.desktop"),
        ("segstudio-mime.xml", "share/segstudio-mime.xml"),
    ):
        (app / target).write_bytes((linux / name).read_bytes())
    (app / "share" / "segstudio.svg").write_bytes((ROOT / "resources" / "icons" / "app.svg").read_bytes())
    environment = {"HOME": str(home), "PATH": "/usr/bin:/bin"}
    subprocess.run(["sh", str(app / "install.sh")], env=environment, check=True, capture_output=True)
    entry = home / ".local/share/applications/segstudio.desktop"
    assert f'Exec="{home}/.local/opt/segstudio/segstudio" gui %F' in entry.read_text(encoding="utf-8")
    assert (home / ".local/bin/segstudio").resolve() == home / ".local/opt/segstudio/segstudio"
    subprocess.run(
        ["sh", str(app / "install.sh"), "--remove"], env=environment, check=True, capture_output=True
    )
    assert not entry.exists()
    assert not (home / ".local/opt/segstudio").exists()
    assert app.exists()
