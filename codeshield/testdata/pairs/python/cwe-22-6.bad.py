# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import os
import shutil

def delete_upload(upload_dir: str, name: str) -> bool:
    target = os.path.join(upload_dir, name)
    if os.path.exists(target):
        os.remove(target)
        return True
    return False
