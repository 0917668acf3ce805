# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

def make_comment_list(comments):
    items = ""
    for comment in comments:
        items += "<li>" + comment + "</li>"
    return "<ul>" + items + "</ul>"
