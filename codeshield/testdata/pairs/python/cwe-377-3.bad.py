# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import os
import time

def scratch_file(data):
    path = os.path.join("/tmp", "scratch_%d" % int(time.time()))
    with open(path, "wb") as f:
        f.write(data)
    return path
