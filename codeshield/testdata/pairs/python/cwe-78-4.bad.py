# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import subprocess
from langchain.tools import tool


@tool
def run_command(command: str) -> str:
    """Run a shell command and return its output."""
    return subprocess.check_output(command, shell=True, text=True)
