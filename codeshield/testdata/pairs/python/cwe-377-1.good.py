# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import os
import tempfile


def write_temp(content: str) -> str:
    fd, path = tempfile.mkstemp()
    with os.fdopen(fd, "w") as f:
        f.write(content)
    return path
