# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import os

class FileStore:
    def __init__(self, root):
        self.root = os.path.realpath(root)

    def get(self, key):
        file_path = os.path.normpath(os.path.join(self.root, key))
        if not file_path.startswith(self.root + os.sep):
            raise PermissionError(key)
        with open(file_path, "rb") as fh:
            return fh.read()
