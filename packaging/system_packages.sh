#!/usr/bin/env bash
# Installs what packaging/debian-packages.txt lists and the system lacks; asks nothing, downloads nothing twice.
# With --tests, and as root, also what packaging/debian-test-packages.txt lists.
# Elsewhere than on Debian and Ubuntu it does nothing; without root it prints the one command to type.
set -euo pipefail

command -v dpkg-query >/dev/null && command -v apt-get >/dev/null || exit 0

here="$(dirname "$0")"
lists=("$here/debian-packages.txt")
[[ "${1:-}" == --tests && "$(id -u)" -eq 0 ]] && lists+=("$here/debian-test-packages.txt")

declare -A installed=()
while read -r state name; do
    [[ "$state" == ii* ]] && installed[$name]=1
done < <(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n')

missing=()
while IFS= read -r line; do
    [[ -z "$line" || "$line" == \#* ]] && continue
    IFS='|' read -ra names <<<"$line"
    for name in "${names[@]}"; do
        [[ -n "${installed[$name]:-}" ]] && continue 2
    done
    missing+=("$line")
done < <(cat "${lists[@]}")
[[ ${#missing[@]} -eq 0 ]] && exit 0

# The first of a line's names that this release offers.
offered() {
    local names name
    IFS='|' read -ra names <<<"$1"
    for name in "${names[@]}"; do
        if [[ -n "$(apt-cache show "$name" 2>/dev/null | head -n 1)" ]]; then
            echo "$name"
            return
        fi
    done
    echo "${names[-1]}"
}

if [[ "$(id -u)" -eq 0 ]]; then
    echo "Installing ${#missing[@]} missing system packages" >&2
    apt-get update -qq || true # an old list may still do
fi
wanted=()
for line in "${missing[@]}"; do wanted+=("$(offered "$line")"); done

# A server among them must not start now, nor with the computer: the tests start it by themselves, on loopback.
policy=/usr/sbin/policy-rc.d
keep_still() {
    local code=0
    trap 'rm -f "$policy"' EXIT
    if [[ -e "$policy" ]]; then
        "$policy" orthanc start >/dev/null 2>&1 || code=$?
        if [[ "$code" -eq 101 ]]; then # it forbids starting already
            trap - EXIT
            return
        fi
        mv "$policy" "$policy.before"
        trap 'mv -f "$policy.before" "$policy"' EXIT
    fi
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod 755 "$policy"
}
stay_still() {
    update-rc.d orthanc disable >/dev/null 2>&1 || true
    ! command -v systemctl >/dev/null || systemctl disable orthanc >/dev/null 2>&1 || true
}

install=(apt-get install -y --no-install-recommends "${wanted[@]}")
if [[ "$(id -u)" -ne 0 ]]; then
    echo "Some system libraries are missing. Type this once:" >&2
    echo "    sudo apt-get update && sudo ${install[*]}" >&2
    exit 0
fi
[[ " ${missing[*]} " != *" orthanc "* ]] || keep_still
if ! DEBIAN_FRONTEND=noninteractive "${install[@]}" -qq </dev/null >/dev/null; then
    echo "Some system libraries could not be installed; going on without: ${wanted[*]}" >&2
fi
[[ " ${missing[*]} " != *" orthanc "* ]] || stay_still
