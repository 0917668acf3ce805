import random
import string


def temp_password(length: int = 12) -> str:
    """A random password for a new account.

    Args:
        length: how many characters.
    """
    alphabet = string.ascii_letters + string.digits
    return "".join(random.choices(alphabet, k=length))
