"""A lock on an open file that ends with the process that holds it, however that ends."""

from __future__ import annotations

import sys
from typing import BinaryIO

if sys.platform == "win32":
    import msvcrt

    _FAR = 2**40  # Windows locks bytes, and locked bytes cannot be read: one behind every content

    def try_lock(stream: BinaryIO) -> bool:
        """Lock an open file for this process; False when another one holds it."""
        place = stream.tell()
        try:
            stream.seek(_FAR)
            msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            stream.seek(place)
        return True

else:
    import fcntl

    def try_lock(stream: BinaryIO) -> bool:
        """Lock an open file for this process; False when another one holds it."""
        try:
            fcntl.flock(stream.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
