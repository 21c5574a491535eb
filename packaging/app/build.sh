#!/usr/bin/env bash
# Builds the frozen program: build.sh ENVIRONMENT cpu|cuda. Prints its size at the end.
set -euo pipefail
cd "$(dirname "$0")/../.."
venv="$1" torch="$2"
edition="$([[ "$torch" == cpu ]] || echo "-$torch")"
out="build/app$edition" extra="build/app-packages"
pip=("$venv/bin/python" -m pip --disable-pip-version-check -q)

fail() {
    echo "$1" >&2
    exit 1
}

# Another edition has its own environment, with the torch that was asked for.
done_once="$venv/.packages-are-in"
if [[ "$torch" != cpu && ! -e "$done_once" ]]; then
    echo "Installing packages into $venv; with CUDA these are several gigabytes" >&2
    python3 -m venv --clear "$venv"
    # shellcheck disable=SC2086 # several arguments are meant
    "${pip[@]}" install ${TORCH_INSTALL_ARGS:-} torch -c constraints.txt || fail "Torch could not be installed into $venv."
    "$venv/bin/python" -W ignore -c 'import sys, torch; sys.exit(torch.version.cuda is None)' ||
        fail "The torch that pip finds here has no CUDA; name one with TORCH_INSTALL_ARGS=\"--index-url …\"."
    "${pip[@]}" install '.[app]' -c constraints.txt || fail "The packages of the program could not be installed into $venv."
    touch "$done_once"
fi
"$venv/bin/python" -c 'import PyInstaller' 2>/dev/null || "${pip[@]}" install pyinstaller -c constraints.txt

# The window has Qt 6; the same OpenCV without its own Qt 5 stands in for the usual one.
opencv="$("$venv/bin/python" -c 'from importlib.metadata import version; print(version("opencv-python"))')"
if [[ ! -d "$extra/opencv_python_headless-$opencv.dist-info" ]]; then
    rm -rf "$extra"
    "${pip[@]}" install --no-deps --target "$extra" "opencv-python-headless==$opencv"
fi

"$venv/bin/python" packaging/app/make_icons.py build/icons
"$venv/bin/python" packaging/release/licences.py build/licences.html

echo "Building the app; this takes some minutes" >&2
PYTHONPATH="$PWD:$PWD/$extra" "$venv/bin/python" -m PyInstaller --noconfirm --log-level ERROR \
    --distpath "$out" --workpath "build/pyinstaller$edition" packaging/app/segstudio.spec
"$venv/bin/python" packaging/app/slim.py "$out/SegStudio"
du -sm "$out/SegStudio" | awk '{ print $2 ": " $1 " MB" }'
