#!/usr/bin/env bash
# Packs the built program for Linux: pack.sh VERSION OUT_DIR [cuda]. A tar.gz with its installer; an AppImage too
# where appimagetool is installed.
set -euo pipefail
cd "$(dirname "$0")/../.."
version="$1" out="$2" edition="${3:+-$3}"
app="build/app$edition/SegStudio" name="SegStudio-$1$edition-linux-$(uname -m)"
[[ -x "$app/segstudio" ]] || { echo "There is no built program; type: make app" >&2; exit 1; }
mkdir -p "$out" "$app/share"
cp packaging/linux/segstudio.desktop packaging/linux/segstudio-mime.xml "$app/share/"
cp resources/icons/app.svg "$app/share/segstudio.svg"
cp packaging/linux/install.sh "$app/install.sh"
tar -C "build/app$edition" --transform "s|^SegStudio|$name|" --owner=0 --group=0 --sort=name -czf "$out/$name.tar.gz" SegStudio
echo "$out/$name.tar.gz"

if command -v appimagetool >/dev/null; then
    folder=build/SegStudio.AppDir
    rm -rf "$folder"
    mkdir -p "$folder/usr"
    cp -a "$app" "$folder/usr/segstudio"
    cp "$app/share/segstudio.desktop" "$folder/"
    cp "$app/share/segstudio.svg" "$folder/segstudio.svg"
    printf '#!/bin/sh\nexec "$(dirname "$(readlink -f "$0")")/usr/segstudio/segstudio" "$@"\n' >"$folder/AppRun"
    chmod +x "$folder/AppRun"
    VERSION="$version" appimagetool "$folder" "$out/$name.AppImage"
    echo "$out/$name.AppImage"
else
    echo "No AppImage: appimagetool is not installed." >&2
fi
