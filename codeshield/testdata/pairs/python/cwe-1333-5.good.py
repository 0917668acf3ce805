import re

def is_valid_list(text: str) -> bool:
    """True when text is a list of words separated by commas."""
    if len(text) > 1000:
        return False
    return all(re.fullmatch(r"\w+", part.strip()) for part in text.split(","))
