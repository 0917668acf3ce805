# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import subprocess
from langchain.tools import tool

COMMANDS = {"uptime": ["uptime"], "disk": ["df", "-h"]}


@tool
def run_command(name: str) -> str:
    """Run one of the known commands and return its output."""
    return subprocess.check_output(COMMANDS[name], text=True)
