#!/usr/bin/env bash
# Packs the built SegStudio.app as a disk image, on macOS after `make app`: pack.sh VERSION OUT_DIR.
# The app was signed while it was built: with CODESIGN_IDENTITY="Developer ID Application: …" in the environment of
# `make app` for notarisation, else ad hoc; then it has to be allowed once under Privacy & Security. With the same
# identity here the image is signed too, and with NOTARY_PROFILE (a profile of `notarytool`) Apple is asked to check it.
# Can only be checked on macOS: signing, notarising, opening.
set -euo pipefail
cd "$(dirname "$0")/../.."
version="$1" out="$2" identity="${CODESIGN_IDENTITY:-}" app=build/app/SegStudio.app
[[ -d "$app" ]] || { echo "There is no built program; type: make app" >&2; exit 1; }
codesign --verify --deep --strict "$app"
mkdir -p "$out"
stage="$(mktemp -d)"
trap 'rm -rf "$stage"' EXIT
cp -a "$app" "$stage/"
ln -s /Applications "$stage/Applications"
image="$out/SegStudio-$version-macos-$(uname -m).dmg"
hdiutil create -volname "SegStudio $version" -srcfolder "$stage" -ov -format UDZO "$image"
if [[ -n "$identity" ]]; then
    codesign --sign "$identity" --timestamp "$image"
    if [[ -n "${NOTARY_PROFILE:-}" ]]; then
        xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
        xcrun stapler staple "$image"
    fi
fi
echo "$image"
