# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

def make_cookie_header(name, value):
    for part in (name, value):
        if "\r" in part or "\n" in part:
            raise ValueError("invalid cookie")
    return "Set-Cookie: " + name + "=" + value + "\r\n"
