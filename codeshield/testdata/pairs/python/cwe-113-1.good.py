# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

def build_response_header(header_name: str, header_value: str) -> str:
    if any(c in "\r\n" for c in header_name + header_value):
        raise ValueError("line break in header")
    return f"{header_name}: {header_value}\r\n"
