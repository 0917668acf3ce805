# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

def build_table(rows):
    parts = ["<table>"]
    for r in rows:
        parts.append("<tr><td>{}</td><td>{}</td></tr>".format(r[0], r[1]))
    parts.append("</table>")
    return "".join(parts)
