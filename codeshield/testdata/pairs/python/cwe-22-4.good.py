# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import os
import zipfile


def unzip(path, out_dir):
    root = os.path.realpath(out_dir)
    with zipfile.ZipFile(path) as zf:
        for info in zf.infolist():
            target = os.path.realpath(os.path.join(root, info.filename))
            if os.path.commonpath([root, target]) != root:
                raise ValueError("unsafe path in archive")
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with zf.open(info) as src, open(target, "wb") as dst:
                dst.write(src.read())
