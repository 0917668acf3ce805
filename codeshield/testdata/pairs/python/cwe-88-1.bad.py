# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import subprocess

def grep_logs(pattern, logfile):
    return subprocess.check_output(f"grep '{pattern}' {logfile}", shell=True)
