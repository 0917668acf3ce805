# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import subprocess


def list_directory(path: str) -> str:
    """List the files of a directory."""
    result = subprocess.run(["ls", "-la", "--", path], capture_output=True, text=True)
    return result.stdout
