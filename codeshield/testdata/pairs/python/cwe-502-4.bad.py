import base64
import pickle


def load_cart(cookie: str) -> dict:
    """Restores a shopping cart from a cookie."""
    if not cookie:
        return {}
    return pickle.loads(base64.urlsafe_b64decode(cookie))
