# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import tempfile


def cache_report(report):
    with tempfile.NamedTemporaryFile("w", delete=False) as f:
        f.write(report)
        return f.name
