# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

def login_redirect(next_url):
    if next_url.startswith("https://example.com/"):
        return next_url
    return "/"
