import re

TAG = re.compile(r"^\w+(?:\s\w+)*$")
NUMBER = re.compile(r"^\d+(?:,\d+)*$")


def clean_tags(values: list[str]) -> list[str]:
    """Keep the labels that consist of words."""
    return [v for v in values if TAG.match(v)]


def parse_numbers(value: str) -> list[int]:
    if not NUMBER.match(value):
        raise ValueError("not a list of numbers")
    return [int(n) for n in value.split(",")]
