# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import openai


def solve(client, question):
    answer = client.chat.completions.create(
        model="gpt-4o", messages=[{"role": "user", "content": "Write Python for: " + question}]
    )
    code = answer.choices[0].message.content
    exec(code)
