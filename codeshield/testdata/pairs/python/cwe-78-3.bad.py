# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import os


def convert(input_file, output_file):
    cmd = "ffmpeg -i {} {}".format(input_file, output_file)
    stream = os.popen(cmd)
    return stream.read()
