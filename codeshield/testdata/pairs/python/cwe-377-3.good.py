# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import tempfile

def scratch_file(data):
    with tempfile.NamedTemporaryFile(delete=False) as f:
        f.write(data)
        return f.name
