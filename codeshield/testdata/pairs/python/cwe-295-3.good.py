# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import ssl
import urllib.request

def download(url):
    ctx = ssl.create_default_context()
    return urllib.request.urlopen(url, context=ctx).read()
