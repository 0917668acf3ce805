# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import urllib.request

def load_image(image_url):
    with urllib.request.urlopen(image_url) as resp:
        return resp.read()
