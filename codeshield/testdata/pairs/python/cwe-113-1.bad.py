# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

def build_response_header(header_name: str, header_value: str) -> str:
    return f"{header_name}: {header_value}\r\n"
