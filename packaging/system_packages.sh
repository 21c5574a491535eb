#!/usr/bin/env bash
# Installs what packaging/debian-packages.txt lists and the system lacks; asks nothing, downloads nothing twice.
# Elsewhere than on Debian and Ubuntu it does nothing; without root it prints the one command to type.
set -euo pipefail

command -v dpkg-query >/dev/null && command -v apt-get >/dev/null || exit 0

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
done <"$(dirname "$0")/debian-packages.txt"
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

install=(apt-get install -y --no-install-recommends "${wanted[@]}")
if [[ "$(id -u)" -ne 0 ]]; then
    echo "Some system libraries are missing. Type this once:" >&2
    echo "    sudo apt-get update && sudo ${install[*]}" >&2
elif ! DEBIAN_FRONTEND=noninteractive "${install[@]}" -qq </dev/null >/dev/null; then
    echo "Some system libraries could not be installed; going on without: ${wanted[*]}" >&2
fi
