# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import subprocess


def convert(input_file, output_file):
    cmd = ["ffmpeg", "-i", input_file, output_file]
    return subprocess.check_output(cmd, text=True)
