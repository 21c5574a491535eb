#!/usr/bin/env bash
# Runs a command where there is no network but loopback, in a network namespace of its own, as far as this system
# allows that; elsewhere it runs as it is, and says so. The command sees SEGSTUDIO_NO_NETWORK=1 inside.
set -euo pipefail

inside='ip link set lo up 2>/dev/null || true; exec "$@"'
if [[ "$(id -u)" -eq 0 ]]; then
    apart=(unshare --net)
else
    apart=(unshare --map-current-user --keep-caps --net)
fi
if command -v unshare >/dev/null && command -v ip >/dev/null &&
    "${apart[@]}" sh -c 'ip link set lo up' 2>/dev/null; then
    SEGSTUDIO_NO_NETWORK=1 exec "${apart[@]}" sh -c "$inside" without_network "$@"
fi
echo "This system lets nobody make a network namespace (unshare --net), so the tests run beside the network." >&2
exec "$@"
