# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

def render_profile(name, bio):
    return f"""
    <html>
      <body>
        <h1>{name}</h1>
        <p>{bio}</p>
      </body>
    </html>
    """
