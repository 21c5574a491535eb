#!/usr/bin/env bash
# Packs the built SegStudio.app as a disk image, on macOS after `make app`: pack.sh VERSION OUT_DIR [IDENTITY].
# With an IDENTITY of the keychain the program is signed for notarisation; without one it is signed ad hoc and
# has to be opened by a right click the first time. Can only be checked on macOS: signing, notarising, opening.
set -euo pipefail
cd "$(dirname "$0")/../.."
version="$1" out="$2" identity="${3:--}" app=build/app/SegStudio.app
[[ -d "$app" ]] || { echo "There is no built program; type: make app" >&2; exit 1; }
codesign --force --deep --options runtime --timestamp="$([[ "$identity" == - ]] && echo none || echo '')" \
    --entitlements packaging/macos/entitlements.plist --sign "$identity" "$app"
codesign --verify --deep --strict "$app"
mkdir -p "$out"
stage="$(mktemp -d)"
trap 'rm -rf "$stage"' EXIT
cp -a "$app" "$stage/"
ln -s /Applications "$stage/Applications"
hdiutil create -volname "SegStudio $version" -srcfolder "$stage" -ov -format UDZO \
    "$out/SegStudio-$version-macos-$(uname -m).dmg"
