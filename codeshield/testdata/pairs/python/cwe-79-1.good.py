# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import html


def render_profile(name, bio):
    return f"""
    <html>
      <body>
        <h1>{html.escape(name)}</h1>
        <p>{html.escape(bio)}</p>
      </body>
    </html>
    """
