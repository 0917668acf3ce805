import base64
import json


def load_cart(cookie: str) -> dict:
    """Restores a shopping cart from a cookie."""
    if not cookie:
        return {}
    return json.loads(base64.urlsafe_b64decode(cookie))
