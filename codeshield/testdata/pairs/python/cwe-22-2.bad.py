# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import tarfile


def extract_archive(archive_path, destination):
    with tarfile.open(archive_path) as tar:
        tar.extractall(destination)
        return tar.getnames()
