# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import os
import tarfile


def extract_archive(archive_path, destination):
    root = os.path.realpath(destination)
    with tarfile.open(archive_path) as tar:
        for member in tar.getmembers():
            target = os.path.realpath(os.path.join(root, member.name))
            if not target.startswith(root + os.sep):
                raise ValueError("unsafe member")
        tar.extractall(root, filter="data")
        return tar.getnames()
