# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import subprocess

def get_file_info(filename: str) -> str:
    command = "file " + filename
    proc = subprocess.Popen(command, shell=True, stdout=subprocess.PIPE)
    out, _ = proc.communicate()
    return out.decode()
