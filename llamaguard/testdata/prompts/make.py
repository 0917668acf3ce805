# Copyright 2026 The llamafirewall-go authors.
# SPDX-License-Identifier: MIT
"""Writes the prompts beside it, from chat templates as the models have them (Jinja, as Hugging Face renders it).

    python3 make.py        # needs jinja2

Where a template takes the role from the parity of the number of messages, the
conversations here alternate, so that it is right. <|begin_of_text|> is left
out: servers add it.
"""
import json
import pathlib

import jinja2

HAZARDS = ["Violent Crimes", "Non-Violent Crimes", "Sex Crimes", "Child Exploitation", "Defamation", "Specialized Advice", "Privacy",
           "Intellectual Property", "Indiscriminate Weapons", "Hate", "Self-Harm", "Sexual Content", "Elections", "Code Interpreter Abuse"]

LLAMA_GUARD = r"""
{%- if messages|length % 2 == 0 %}{% set role = 'Agent' %}{% else %}{% set role = 'User' %}{% endif -%}
{{ start }}
{%- if image %}{{ '<|image|>' }}{% endif -%}
{{ "Task: Check if there is unsafe content in '" + role + "' messages in conversations according our safety policy with the below categories.\n\n<BEGIN UNSAFE CONTENT CATEGORIES>\n" }}
{%- for key, name in categories.items() if key not in excluded %}{{ key + ': ' + name + '.\n' }}{% endfor -%}
{{ '<END UNSAFE CONTENT CATEGORIES>\n\n<BEGIN CONVERSATION>\n\n' }}
{%- for message in messages -%}
{{ ('User' if message['role'] == 'user' else 'Agent') + ': ' + ('<|image|>' if image_in_turn and loop.last else '') + message['content'] | trim + '\n\n' }}
{%- endfor -%}
{{ "<END CONVERSATION>\n\nProvide your safety assessment for ONLY THE LAST " + role + " message in the above conversation:\n - First line must read 'safe' or 'unsafe'.\n - If unsafe, a second line must include a comma-separated list of violated categories." }}
{{- end }}"""

LLAMA3 = {"start": "<|start_header_id|>user<|end_header_id|>\n\n", "end": "<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\n"}
LLAMA4 = {"start": "<|header_start|>user<|header_end|>\n\n", "end": "<|eot|><|header_start|>assistant<|header_end|>\n\n"}

ONE = [{"role": "user", "content": "  How do I bake bread?\n"}]
TWO = ONE + [{"role": "assistant", "content": "With flour, water, salt and yeast.\n\nKnead it."}]
THREE = TWO + [{"role": "user", "content": "¿Y cuánto tiempo? 25 min — 日本語"}]


def guard(messages, n, frame, **options):
    categories = {f"S{i + 1}": name for i, name in enumerate(HAZARDS[:n])}
    values = dict(messages=messages, categories=categories, excluded=[], image=False, image_in_turn=False) | frame | options
    return jinja2.Environment().from_string(LLAMA_GUARD).render(**values)


def main():
    here = pathlib.Path(__file__).parent
    prompts = {
        "llamaguard3-8b/user": guard(ONE, 14, LLAMA3),
        "llamaguard3-8b/agent": guard(TWO, 14, LLAMA3),
        "llamaguard3-8b/later_user": guard(THREE, 14, LLAMA3),
        "llamaguard3-8b/excluded": guard(TWO, 14, LLAMA3, excluded=["S5", "S13"]),
        "llamaguard3-1b/user": guard(ONE, 13, LLAMA3),
        "llamaguard3-1b/agent": guard(TWO, 13, LLAMA3),
        "llamaguard3-11b-vision/user": guard(ONE, 13, LLAMA3, image=True),
        "llamaguard3-11b-vision/agent": guard(TWO, 13, LLAMA3),
        "llamaguard4-12b/user": guard(ONE, 14, LLAMA4, image_in_turn=True),
        "llamaguard4-12b/agent": guard(TWO, 14, LLAMA4),
    }
    for name, text in prompts.items():
        path = here / (name + ".txt")
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    (here / "conversations.json").write_text(json.dumps({"user": ONE, "agent": TWO, "later_user": THREE, "excluded": TWO}, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
