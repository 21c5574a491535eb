#!/usr/bin/env bash
# Makes an environment with napari and our canvas, and prints our rows beside napari's Labels layer.
# Arguments: the environment's folder, the Python to make it with.
set -euo pipefail

env="$1"
python="$2"

if [[ ! -e "$env/.ready" ]]; then
  "$python" -m venv --clear "$env"
  echo "Installing napari into $env; the first time this takes some minutes" >&2
  pins="$(mktemp)"
  trap 'rm -f "$pins"' EXIT
  grep -iE '^(pyside6|shiboken6|pyqtgraph)' constraints.txt >"$pins"
  if ! "$env/bin/python" -m pip install -q --disable-pip-version-check -c "$pins" \
    napari PySide6-Essentials PySide6-Addons pyqtgraph opencv-python-headless psygnal platformdirs isal psutil; then
    echo "napari cannot be installed here (see above): it needs a package index and wheels for this Python." >&2
    exit 1
  fi
  touch "$env/.ready"
fi

show=()
if [[ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" && "$(uname -s)" == Linux ]]; then
  # napari draws with OpenGL, which Qt's offscreen platform does not have
  command -v xvfb-run >/dev/null || { echo "napari needs a display, or xvfb-run (apt-get install xvfb)." >&2; exit 1; }
  show=(xvfb-run -a)
fi
exec "${show[@]}" "$env/bin/python" -m tests.benchmarks.beside_napari
