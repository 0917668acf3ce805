# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import html

def build_table(rows):
    parts = ["<table>"]
    for r in rows:
        parts.append("<tr><td>{}</td><td>{}</td></tr>".format(html.escape(r[0]), html.escape(r[1])))
    parts.append("</table>")
    return "".join(parts)
