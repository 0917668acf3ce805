# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import os
import zipfile


def unzip(path, out_dir):
    with zipfile.ZipFile(path) as zf:
        for info in zf.infolist():
            target = os.path.join(out_dir, info.filename)
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with zf.open(info) as src, open(target, "wb") as dst:
                dst.write(src.read())
