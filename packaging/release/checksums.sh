#!/usr/bin/env bash
# Writes SHA256SUMS of a folder of released files and signs it: checksums.sh FOLDER [KEY].
# With a KEY of GnuPG the signature is SHA256SUMS.asc; without one it says that nothing was signed.
set -euo pipefail
cd "$1"
rm -f SHA256SUMS SHA256SUMS.asc
find . -maxdepth 1 -type f ! -name 'SHA256SUMS*' -printf '%f\n' | LC_ALL=C sort | xargs -d '\n' -r sha256sum >SHA256SUMS
sha256sum --quiet --check SHA256SUMS
if [[ -n "${2:-}" ]]; then
    gpg --batch --yes --local-user "$2" --armor --detach-sign SHA256SUMS
    gpg --batch --verify SHA256SUMS.asc SHA256SUMS 2>/dev/null
    echo "SHA256SUMS of $(wc -l <SHA256SUMS) files, signed"
else
    echo "SHA256SUMS of $(wc -l <SHA256SUMS) files; not signed, since no key was named"
fi
