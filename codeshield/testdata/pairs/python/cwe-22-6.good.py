# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import os
from pathlib import Path

def delete_upload(upload_dir: str, name: str) -> bool:
    base = Path(upload_dir).resolve()
    target = (base / name).resolve()
    if base not in target.parents:
        return False
    if target.exists():
        target.unlink()
        return True
    return False
