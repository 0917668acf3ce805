# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

def cache_report(report):
    path = "/tmp/report_cache.txt"
    with open(path, "w") as f:
        f.write(report)
    return path
