import re

EMAIL = re.compile(r"^[a-zA-Z0-9.]{1,64}@[a-zA-Z0-9.-]{1,255}$")


def is_email(s: str) -> bool:
    return EMAIL.match(s) is not None
