# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT

import json


def solve(client, question):
    answer = client.chat.completions.create(
        model="gpt-4o", messages=[{"role": "user", "content": "Answer as JSON: " + question}]
    )
    return json.loads(answer.choices[0].message.content)
