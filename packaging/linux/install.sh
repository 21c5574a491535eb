#!/bin/sh
# Puts the program of this folder into the menus of the person who runs it. No administrator is needed.
#   ./install.sh            copies the folder to ~/.local/opt/segstudio and adds menu entry, icon and file types
#   ./install.sh --remove   takes all of that away again; cases, models and settings stay
set -eu
here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
place=${SEGSTUDIO_PLACE:-$HOME/.local/opt/segstudio}
bin=$HOME/.local/bin

refresh() {
    if command -v update-mime-database >/dev/null; then update-mime-database "$data/mime" || true; fi
    if command -v update-desktop-database >/dev/null; then update-desktop-database "$data/applications" || true; fi
}

if [ "${1:-}" = --remove ]; then
    rm -rf "$place"
    rm -f "$bin/segstudio" "$data/applications/segstudio.desktop" "$data/mime/packages/segstudio-mime.xml" \
        "$data/icons/hicolor/scalable/apps/segstudio.svg"
    refresh
    echo "SegStudio is removed. Your cases, models and settings are where they were."
    exit 0
fi

mkdir -p "$place" "$bin" "$data/applications" "$data/mime/packages" "$data/icons/hicolor/scalable/apps"
[ "$here" = "$place" ] || cp -a "$here/." "$place/"
ln -sf "$place/segstudio" "$bin/segstudio"
cp "$place/share/segstudio.svg" "$data/icons/hicolor/scalable/apps/segstudio.svg"
cp "$place/share/segstudio-mime.xml" "$data/mime/packages/segstudio-mime.xml"
sed "s|^Exec=segstudio|Exec=\"$place/segstudio\"|" "$place/share/segstudio.desktop" \
    >"$data/applications/segstudio.desktop"
refresh
echo "SegStudio is in the menu, and segstudio is a command where ~/.local/bin is on the PATH."
