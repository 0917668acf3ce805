import re

def is_valid_list(text: str) -> bool:
    """True when text is a list of words separated by commas."""
    return re.match(r"^(\w+\s*,?\s*)+$", text) is not None
