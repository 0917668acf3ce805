# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

def make_cookie_header(name, value):
    return "Set-Cookie: " + name + "=" + value + "\r\n"
