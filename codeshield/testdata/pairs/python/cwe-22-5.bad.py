# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import os

class FileStore:
    def __init__(self, root):
        self.root = root

    def get(self, key):
        file_path = f"{self.root}/{key}"
        with open(file_path, "rb") as fh:
            return fh.read()
