# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import os

def write_config(path, text):
    fd = os.open(path, os.O_WRONLY | os.O_CREAT, 0o600)
    os.write(fd, text.encode())
    os.close(fd)
