# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import os


def read_user_file(base_dir: str, filename: str) -> str:
    path = os.path.join(base_dir, filename)
    with open(path, "r") as f:
        return f.read()
