# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import os


def read_user_file(base_dir: str, filename: str) -> str:
    base = os.path.realpath(base_dir)
    path = os.path.realpath(os.path.join(base, filename))
    if os.path.commonpath([base, path]) != base:
        raise ValueError("path outside of the base directory")
    with open(path, "r") as f:
        return f.read()
