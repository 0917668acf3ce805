# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import os


def save_report(path, text):
    with open(path, "w") as f:
        f.write(text)
    os.chmod(path, 0o777)
